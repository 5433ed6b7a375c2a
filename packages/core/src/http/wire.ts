import type { Comment, Persona, Post } from '../domain/index.ts';
// Types alone: whoever maps must not load what validates.
import type { CommentWire } from './schemas/comment.ts';
import type { PersonaWire } from './schemas/persona.ts';
import type { PostWire } from './schemas/post.ts';

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
