import { z } from 'zod';
import { count, id, time } from './fields.ts';

/** A persona on the wire as everybody sees it. */
export const profileSchema = z
  .object({
    persona_id: id(),
    username: z.string(),
    bio: z.string(),
    created_at: time(),
    posts_count: count(),
    followers_count: count(),
    following_count: count(),
  })
  .meta({ id: 'Profile', description: 'A persona with its counts.' });

/** A persona on the wire as everybody sees it. */
export type ProfileWire = z.infer<typeof profileSchema>;

/** One end of a follow on the wire. */
export const relationSchema = z
  .object({ persona_id: id(), username: z.string(), followed_at: time() })
  .meta({ id: 'Relation', description: 'A follower, or one who is followed.' });

/** One end of a follow on the wire. */
export type RelationWire = z.infer<typeof relationSchema>;

/** Both lists of a persona's relations on the wire, or the one that was asked for. */
export const relationsSchema = z
  .object({ followers: z.array(relationSchema).optional(), following: z.array(relationSchema).optional() })
  .meta({ id: 'Relations', description: 'Followers and followed, the newest first; both unless one was asked for.' });

/** A persona's relations on the wire. */
export type RelationsWire = z.infer<typeof relationsSchema>;
