import { statement, type Whole } from './database.ts';
import type { CommentRow, PostRow } from './rows.ts';

/** The name of whoever that column names, looked up row by row: a join would leave it to the planner to read them all. */
export function usernameOf(column: string): string {
  return `(SELECT username FROM personas WHERE id = ${column})`;
}

/** Authors and counts for the posts that a cut left over: never for more of them than the page has. */
export function postsOf(cut: string): string {
  return `
SELECT cut.id, cut.author_id, ${usernameOf('cut.author_id')} AS author, cut.body, cut.created_at,
  counts.likes, counts.comments
FROM (${cut}) AS cut
CROSS JOIN LATERAL (
  SELECT coalesce(sum(likes), 0) AS likes, coalesce(sum(comments), 0) AS comments
  FROM post_counts WHERE post_id = cut.id
) AS counts
ORDER BY cut.created_at DESC, cut.id DESC`;
}

export const selectPost = statement<PostRow>('post', postsOf('SELECT * FROM posts WHERE id = $1'));

export const selectLatest = statement<PostRow>(
  'latest-posts',
  postsOf(`
  SELECT * FROM posts
  WHERE (created_at, id) < ($1::timestamptz, $2::bigint) AND created_at >= $3::timestamptz
  ORDER BY created_at DESC, id DESC LIMIT $4`),
);

export const selectPostsBy = statement<PostRow>(
  'posts-by',
  postsOf(`
  SELECT * FROM posts
  WHERE (created_at, id) < ($1::timestamptz, $2::bigint) AND author_id = $3
  ORDER BY created_at DESC, id DESC LIMIT $4`),
);

export const selectComments = statement<CommentRow>(
  'comments',
  `
SELECT cut.id, cut.post_id, cut.author_id, ${usernameOf('cut.author_id')} AS author, cut.body, cut.created_at
FROM (
  SELECT * FROM comments
  WHERE (created_at, id) < ($1::timestamptz, $2::bigint) AND post_id = $3
  ORDER BY created_at DESC, id DESC LIMIT $4
) AS cut
ORDER BY cut.created_at DESC, cut.id DESC`,
);

export const selectWords = statement<{ readonly body: string }>(
  'words',
  `
SELECT body FROM (
  (SELECT created_at, 1 AS kind, id, body FROM posts
   WHERE author_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2)
  UNION ALL
  (SELECT created_at, 2 AS kind, id, body FROM comments
   WHERE author_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2)
) AS words
ORDER BY created_at DESC, kind, id DESC LIMIT $2`,
);

/** A row of the happenings; which columns are filled depends on the kind. */
export type HappeningRow =
  | { readonly kind: 'comment'; readonly by: string; readonly at: Date; readonly post_id: Whole; readonly body: string }
  | { readonly kind: 'like'; readonly by: string; readonly at: Date; readonly post_id: Whole }
  | { readonly kind: 'follow'; readonly by: string; readonly at: Date };

export const selectHappenings = statement<HappeningRow>(
  'happenings',
  `
SELECT cut.kind, ${usernameOf('cut.by_id')} AS by, cut.at, cut.post_id, cut.body
FROM (
  (SELECT 'comment' AS kind, c.author_id AS by_id, c.created_at AS at, c.id AS tie, c.post_id, c.body
   FROM comments AS c
   WHERE c.post_author_id = $1 AND c.created_at >= $2::timestamptz AND c.author_id <> $1
   ORDER BY c.created_at DESC, c.id DESC LIMIT $3)
  UNION ALL
  (SELECT 'like', l.persona_id, l.created_at, l.post_id, l.post_id, NULL
   FROM likes AS l
   WHERE l.post_author_id = $1 AND l.created_at >= $2::timestamptz AND l.persona_id <> $1
   ORDER BY l.created_at DESC, l.post_id DESC, l.persona_id LIMIT $3)
  UNION ALL
  (SELECT 'follow', f.follower_id, f.created_at, f.follower_id, NULL, NULL
   FROM follows AS f
   WHERE f.followed_id = $1 AND f.created_at >= $2::timestamptz
   ORDER BY f.created_at DESC, f.follower_id DESC LIMIT $3)
  ORDER BY at DESC, kind, tie DESC, by_id LIMIT $3
) AS cut
ORDER BY cut.at DESC, cut.kind, cut.tie DESC, cut.by_id`,
);
