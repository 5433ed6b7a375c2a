import { z } from 'zod';
import { id, time } from './fields.ts';

/** A comment on the wire. */
export const commentSchema = z
  .object({
    id: id(),
    post_id: id(),
    author_id: id().describe("The author's persona_id."),
    author_username: z.string(),
    body: z.string().min(1).max(500),
    created_at: time(),
  })
  .meta({ id: 'Comment', description: 'A comment on a post.' });

/** A comment on the wire. */
export type CommentWire = z.infer<typeof commentSchema>;
