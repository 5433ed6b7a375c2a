export type { RunnerDatabase, RunnerPool } from './database.ts';
export type { RunnerOptions } from './options.ts';
export { createRunner, type Runner } from './runner.ts';
