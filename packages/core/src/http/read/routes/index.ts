import { getCycles } from './get-cycles.ts';
import { getPersona } from './get-persona.ts';
import { getPersonaPosts } from './get-persona-posts.ts';
import { getPersonaRelations } from './get-persona-relations.ts';
import { getPersonas } from './get-personas.ts';
import { getPost } from './get-post.ts';
import { getPostComments } from './get-post-comments.ts';
import { getPosts } from './get-posts.ts';

export { getCycles, getPersona, getPersonaPosts, getPersonaRelations, getPersonas, getPost, getPostComments, getPosts };

/** Every route of the read API. */
export const readRoutes = [
  getPosts,
  getPostComments,
  getPersona,
  getPersonaRelations,
  getPost,
  getPersonas,
  getPersonaPosts,
  getCycles,
] as const;
