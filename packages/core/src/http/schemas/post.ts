import { z } from 'zod';
import { count, id, time } from './fields.ts';

/** A post on the wire. */
export const postSchema = z
  .object({
    id: id(),
    body: z.string().min(1).max(500),
    author: id().describe("The author's persona_id."),
    author_username: z.string(),
    created_at: time(),
    likes_count: count(),
    comments_count: count(),
  })
  .meta({ id: 'Post', description: 'A post, with its author and its counts.' });

/** A post on the wire. */
export type PostWire = z.infer<typeof postSchema>;
