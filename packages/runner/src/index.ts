export type { BudgetLeft } from './budget-left.ts';
export { type MadeModel, makeModel } from './config/make-model.ts';
export type { ModelConfig, PriceList } from './config/model-config.ts';
export type { RunnerDatabase, RunnerPool } from './database.ts';
export type { QueueDepth } from './job-queue.ts';
export type { RunnerOptions } from './options.ts';
export { createRunner, type Runner } from './runner.ts';
export type { StartOptions } from './work.ts';
