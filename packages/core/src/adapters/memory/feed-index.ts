import type { CommentRow, FeedRow, FollowRow, HappeningRow, LikeRow, PersonaRow, PostRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** Puts a row where readers find it. */
export function place(tables: Tables, row: FeedRow): void {
  switch (row.kind) {
    case 'post':
      placePost(tables, row);
      break;
    case 'comment':
      placeComment(row);
      break;
    case 'like':
      placeLike(row);
      break;
    case 'follow':
      placeFollow(row);
      break;
  }
}

/** Takes a row from where `place` put it, and nothing that hangs on it. */
export function withdraw(tables: Tables, row: FeedRow): void {
  switch (row.kind) {
    case 'post':
      withdrawPost(tables, row);
      break;
    case 'comment':
      withdrawComment(row);
      break;
    case 'like':
      withdrawLike(row);
      break;
    case 'follow':
      withdrawFollow(row);
      break;
  }
}

function placePost(tables: Tables, post: PostRow): void {
  tables.posts.set(post.id, post);
  tables.feed.add(post);
  post.by.posts.add(post);
}

function withdrawPost(tables: Tables, post: PostRow): void {
  tables.posts.delete(post.id);
  tables.feed.remove(post);
  post.by.posts.remove(post);
}

function placeComment(comment: CommentRow): void {
  comment.post.comments.add(comment);
  comment.by.comments.add(comment);
  receive(comment.post.by, comment);
}

function withdrawComment(comment: CommentRow): void {
  comment.post.comments.remove(comment);
  comment.by.comments.remove(comment);
  comment.post.by.received.remove(comment);
}

function placeLike(like: LikeRow): void {
  like.post.likes.set(like.by.id, like);
  like.by.likes.add(like);
  receive(like.post.by, like);
}

function withdrawLike(like: LikeRow): void {
  like.post.likes.delete(like.by.id);
  like.by.likes.remove(like);
  like.post.by.received.remove(like);
}

function placeFollow(follow: FollowRow): void {
  follow.by.following.set(follow.to.id, follow);
  follow.by.followed.add(follow.ends.followed);
  follow.to.followers.add(follow.ends.follower);
  receive(follow.to, follow);
}

function withdrawFollow(follow: FollowRow): void {
  follow.by.following.delete(follow.to.id);
  follow.by.followed.remove(follow.ends.followed);
  follow.to.followers.remove(follow.ends.follower);
  follow.to.received.remove(follow);
}

function receive(persona: PersonaRow, happening: HappeningRow): void {
  if (happening.by !== persona) persona.received.add(happening);
}
