import {
  type Comment,
  type CycleSummary,
  type Persona,
  type Post,
  type Profile,
  type Relation,
  standInName,
} from '../domain/index.ts';
// Types alone: whoever maps must not load what validates.
import type { CommentWire } from './schemas/comment.ts';
import type { CycleWire } from './schemas/cycle.ts';
import type { PersonaWire } from './schemas/persona.ts';
import type { PostWire } from './schemas/post.ts';
import type { ProfileWire, RelationWire } from './schemas/profile.ts';

/** The post as it goes over the wire. */
export function postToWire(post: Post): PostWire {
  return {
    id: post.id,
    body: post.body,
    author: post.authorId,
    author_username: post.author,
    created_at: post.createdAt.toISOString(),
    likes_count: post.likes,
    comments_count: post.comments,
  };
}

/** The comment as it goes over the wire. */
export function commentToWire(comment: Comment): CommentWire {
  return {
    id: comment.id,
    post_id: comment.postId,
    author_id: comment.authorId,
    author_username: comment.author,
    body: comment.body,
    created_at: comment.createdAt.toISOString(),
  };
}

/** The persona as admins get it over the wire; its description is not for the public. */
export function personaToWire(persona: Persona): PersonaWire {
  return {
    persona_id: persona.id,
    username: persona.username,
    bio: persona.bio,
    description: persona.description,
    paused: persona.paused,
    created_at: persona.createdAt.toISOString(),
  };
}

/** The persona as everybody gets it over the wire. */
export function profileToWire(profile: Profile): ProfileWire {
  return {
    persona_id: profile.id,
    username: profile.username,
    bio: profile.bio,
    created_at: profile.createdAt.toISOString(),
    posts_count: profile.posts,
    followers_count: profile.followers,
    following_count: profile.following,
  };
}

/** One end of a follow as it goes over the wire. */
export function relationToWire({ id, username, followedAt }: Relation): RelationWire {
  return { persona_id: id, username, followed_at: followedAt.toISOString() };
}

/** The cycle as everybody gets it over the wire. */
export function cycleToWire(summary: CycleSummary): CycleWire {
  return { ...cycleFieldsOf(summary), stand_in: summary.model === standInName };
}

/** What everybody and admins alike get of a cycle. */
export function cycleFieldsOf({ cycle, turns }: CycleSummary): Omit<CycleWire, 'stand_in'> {
  const { 'over-budget': over_budget, ...others } = turns;
  return {
    id: cycle.id,
    slot: cycle.slot.toISOString(),
    state: cycle.state,
    started_at: cycle.startedAt.toISOString(),
    ended_at: cycle.endedAt?.toISOString() ?? null,
    turns: { ...others, over_budget },
  };
}
