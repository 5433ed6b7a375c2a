export type { Scripted, ScriptedCall } from './completion.ts';
export type { Fault, FaultOptions } from './faults.ts';
export { type ModelServer, type ModelServerOptions, type ServedRequest, startModelServer } from './model-server.ts';
export { byPersona, done, inOrder, personaOf, type Script } from './scripts.ts';
export type { ChatRequest, WireCall, WireMessage } from './wire.ts';
