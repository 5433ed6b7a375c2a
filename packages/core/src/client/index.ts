export type { components, paths } from './paths.ts';
export { type Answer, type ReadBody, ReadClient, type ReadOptions, type ReadPath } from './read-client.ts';
export { type Problem, ReadFailed } from './read-failed.ts';
