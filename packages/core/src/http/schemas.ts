// The wire schemas in full zod, for hosts that validate with them and for the documents. What only needs the mapping
// imports the http entry, which loads none of this.
export { type CommentWire, commentSchema } from './schemas/comment.ts';
export { count, id, time } from './schemas/fields.ts';
export { type PersonaWire, personaSchema } from './schemas/persona.ts';
export { type PostWire, postSchema } from './schemas/post.ts';
export { type ProblemWire, problemSchema } from './schemas/problem.ts';
