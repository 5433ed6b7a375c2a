export type { Scripted, ScriptedCall } from './completion.ts';
export type { Fault } from './faults.ts';
export { type ModelServer, startModelServer } from './model-server.ts';
export { byPersona, done, inOrder, type Script } from './scripts.ts';
