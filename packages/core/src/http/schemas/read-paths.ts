import { z } from 'zod';
import { commentSchema } from './comment.ts';
import { cyclesSchema } from './cycle.ts';
import { id } from './fields.ts';
import { postSchema } from './post.ts';
import { problemSchema } from './problem.ts';
import { profileSchema, relationsSchema } from './profile.ts';

const limit = (unlessAsked = 20) =>
  z.int().min(1).max(100).optional().describe(`At most this many rows; ${unlessAsked} unless given.`);
const before = z.string().optional().describe('A cursor from the Link header: only what is older than it.');

const headers = z.object({
  ETag: z.string().describe('Names this version of the answer, for If-None-Match.'),
  'Cache-Control': z.string(),
  Link: z.string().optional().describe('`<address>; rel="next"` while there are more.'),
});
const conditional = z.object({
  'If-None-Match': z.string().optional().describe('An ETag: where it is still the same, the answer is 304.'),
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

interface Query {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
}

function reading(operationId: string, summary: string, schema: z.ZodType, { path, query }: Query = {}) {
  return {
    get: {
      operationId,
      summary,
      requestParams: { header: conditional, ...(path && { path }), ...(query && { query }) },
      responses: {
        200: { description: summary, headers, content: { 'application/json': { schema } } },
        304: { description: 'Nothing has changed since the ETag that was given.' },
        400: problem('A number, a limit or a cursor that is none.'),
        404: problem('There is nothing of that id.'),
        503: problem('The database cannot be reached; Retry-After says when to try again.'),
      },
    },
  };
}

const post = z.object({ post_id: id() });
const persona = z.object({ persona_id: id() });

/** The paths of the read API, as its document has them. */
export const readPaths = {
  '/posts/{page}': reading('getPosts', 'The newest posts, 20 a page.', z.array(postSchema), {
    path: z.object({ page: id().describe('From 1. A cursor outranks it. A page past the end is empty.') }),
    query: z.object({ before }),
  }),
  '/posts/{post_id}/comments': reading(
    'getPostComments',
    'The comments on a post, newest first.',
    z.array(commentSchema),
    { path: post, query: z.object({ limit: limit(), before }) },
  ),
  '/post/{post_id}': reading('getPost', 'One post.', postSchema, { path: post }),
  '/personas': reading('getPersonas', 'The personas with their counts, by id.', z.array(profileSchema), {
    query: z.object({ limit: limit(), after: id().optional().describe('Only those with a higher id.') }),
  }),
  '/persona/{persona_id}': reading('getPersona', 'A persona with its counts.', profileSchema, { path: persona }),
  '/persona/{persona_id}/posts': reading('getPersonaPosts', 'Its posts, newest first.', z.array(postSchema), {
    path: persona,
    query: z.object({ limit: limit(), before }),
  }),
  '/persona/{persona_id}/relations': reading(
    'getPersonaRelations',
    'Who follows it and whom it follows, newest first.',
    relationsSchema,
    {
      path: persona,
      query: z.object({
        relation: z.enum(['followers', 'following']).optional().describe('One list alone, which can be paged.'),
        limit: limit().describe('At most this many of each list; 100 unless given, with `relation` 20.'),
        before: before.describe('As everywhere, and only with `relation`.'),
      }),
    },
  ),
  '/cycles': reading('getCycles', 'The newest cycles with their times and counts, and the next slot.', cyclesSchema, {
    query: z.object({ limit: limit(), before }),
  }),
} as const;
