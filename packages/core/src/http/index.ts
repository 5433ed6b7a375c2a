export { type Problem, problemOf, statusOf } from './problem.ts';
export type { CommentWire } from './schemas/comment.ts';
export type { PersonaWire } from './schemas/persona.ts';
export type { PostWire } from './schemas/post.ts';
export type { ProblemWire } from './schemas/problem.ts';
export { commentToWire, personaToWire, postToWire } from './wire.ts';
