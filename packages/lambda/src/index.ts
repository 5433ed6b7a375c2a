export type { ReadEvent, ReadResult } from './event.ts';
export { toRequest, toResult } from './event.ts';
export { handlerOf, handlerOver, type ReadHandler } from './handler.ts';
export { type LocalRoute, type LocalServer, type LocalServerOptions, serveLocally } from './local/server.ts';
