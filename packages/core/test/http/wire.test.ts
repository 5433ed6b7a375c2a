import type { Comment, CommentId, Persona, PersonaId, Post, PostId } from '@sim-feed/core';
import { commentToWire, personaToWire, postToWire } from '@sim-feed/core/http';
import { commentSchema, personaSchema, postSchema } from '@sim-feed/core/http-schemas';
import { expect, it } from 'vitest';

const createdAt = new Date('2026-03-01T12:00:00.007Z');
const created_at = '2026-03-01T12:00:00.007Z';

it('a post goes over the wire in snake_case, its time in UTC', () => {
  const post: Post = {
    id: 7 as PostId,
    authorId: 3 as PersonaId,
    author: 'doug',
    body: 'Bins.',
    createdAt,
    likes: 2,
    comments: 1,
  };
  expect(postSchema.strict().parse(postToWire(post))).toEqual({
    id: 7,
    body: 'Bins.',
    author: 3,
    author_username: 'doug',
    created_at,
    likes_count: 2,
    comments_count: 1,
  });
});

it('a comment goes over the wire with its post and its author', () => {
  const comment: Comment = {
    id: 9 as CommentId,
    postId: 7 as PostId,
    authorId: 3 as PersonaId,
    author: 'doug',
    body: 'More bins.',
    createdAt,
  };
  expect(commentSchema.strict().parse(commentToWire(comment))).toEqual({
    id: 9,
    post_id: 7,
    author_id: 3,
    author_username: 'doug',
    body: 'More bins.',
    created_at,
  });
});

it('a persona goes over the wire to admins with its description', () => {
  const persona: Persona = {
    id: 3 as PersonaId,
    username: 'doug',
    bio: 'Bins.',
    description: 'You are Doug.',
    paused: false,
    createdAt,
  };
  expect(personaSchema.strict().parse(personaToWire(persona))).toEqual({
    persona_id: 3,
    username: 'doug',
    bio: 'Bins.',
    description: 'You are Doug.',
    paused: false,
    created_at,
  });
});
