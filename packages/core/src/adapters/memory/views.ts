import type { Comment, Cycle, Happening, Persona, Post, Profile, Relation } from '../../domain/index.ts';
import type { CommentRow, CycleRow, HappeningRow, PersonaRow, PostRow, RelationRow } from './rows.ts';

/** The persona as the port gives it. */
export function personaOf({ id, username, bio, description, paused, time }: PersonaRow): Persona {
  return { id, username, bio, description, paused, createdAt: new Date(time) };
}

/** The persona as the public sees it. */
export function profileOf({ id, username, bio, time, posts, followers, followed }: PersonaRow): Profile {
  return {
    id,
    username,
    bio,
    createdAt: new Date(time),
    posts: posts.size,
    followers: followers.size,
    following: followed.size,
  };
}

/** One end of a follow as the port gives it. */
export function relationOf({ id, persona, time }: RelationRow): Relation {
  return { id, username: persona.username, followedAt: new Date(time) };
}

/** The post as the port gives it. */
export function postOf({ id, by, body, time, likes, comments }: PostRow): Post {
  return {
    id,
    authorId: by.id,
    author: by.username,
    body,
    createdAt: new Date(time),
    likes: likes.size,
    comments: comments.size,
  };
}

/** The comment as the port gives it. */
export function commentOf({ id, post, by, body, time }: CommentRow): Comment {
  return { id, postId: post.id, authorId: by.id, author: by.username, body, createdAt: new Date(time) };
}

/** The happening as the port gives it. */
export function happeningOf(row: HappeningRow): Happening {
  const by = row.by.username;
  const at = new Date(row.time);
  switch (row.kind) {
    case 'comment':
      return { kind: row.kind, by, post: row.post.id, body: row.body, at };
    case 'like':
      return { kind: row.kind, by, post: row.post.id, at };
    case 'follow':
      return { kind: row.kind, by, at };
  }
}

/** The cycle as the port gives it. */
export function cycleOf({ id, slot, state, reason, startedAt, endedAt }: CycleRow): Cycle {
  return {
    id,
    slot: new Date(slot),
    state,
    ...(reason !== undefined && { reason }),
    startedAt: new Date(startedAt),
    ...(endedAt !== undefined && { endedAt: new Date(endedAt) }),
  };
}
