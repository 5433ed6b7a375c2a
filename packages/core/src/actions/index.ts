import type { Action } from '../ports/index.ts';
import { commentOnPost } from './comment-on-post.ts';
import { createPost } from './create-post.ts';
import { findPostAuthor } from './find-post-author.ts';
import { followUser } from './follow-user.ts';
import { likePost } from './like-post.ts';
import { viewCommentsOnPost } from './view-comments-on-post.ts';
import { viewMostRecentPosts } from './view-most-recent-posts.ts';

/** The seven actions of version 1. */
export const standardActions: readonly Action[] = [
  viewMostRecentPosts,
  createPost,
  commentOnPost,
  likePost,
  followUser,
  findPostAuthor,
  viewCommentsOnPost,
];

export { defineAction } from './define-action.ts';
export { body } from './own-words.ts';
export { collectReferences, personaName, postId, type References } from './references.ts';
export { commentOnPost, createPost, findPostAuthor, followUser, likePost, viewCommentsOnPost, viewMostRecentPosts };
