import { type CycleRow, countedTurns, cycleColumns, firstModel } from './cycle-row.ts';
import { statement, type Whole } from './database.ts';
import { postsOf, usernameOf } from './feed-statements.ts';
import type { CommentRow, PostRow } from './rows.ts';

/** A row of a list that belongs to something: one of nulls alone where that is there and its list is empty. */
export type OwnedRow<Row> = Row | { readonly id: null };

/** A row of a persona with its counts. */
export interface ProfileRow {
  readonly id: Whole;
  readonly username: string;
  readonly bio: string;
  readonly created_at: Date;
  readonly posts: Whole;
  readonly followers: Whole;
  readonly following: Whole;
}

/** A row of a follow, seen from one of its ends. */
export interface RelationRow {
  readonly id: Whole;
  readonly username: string;
  readonly followed_at: Date;
}

/** A row of a cycle with its turns counted by state, as JSON, beside what holds for all. */
export type CycleSummaryRow = { readonly next_slot: Date | null } & OwnedRow<
  CycleRow & { readonly turns: string | null; readonly model: string | null }
>;

const before = '($1::timestamptz, $2::bigint)';
const counted = `SELECT coalesce(sum(likes), 0) AS likes, coalesce(sum(comments), 0) AS comments
  FROM post_counts WHERE post_id = cut.id`;

// Counted off on the index alone; only what is on the page is looked up.
export const selectPostsAfter = statement<PostRow>(
  'read-posts-after',
  postsOf(`
  SELECT posts.* FROM (
    SELECT created_at, id FROM posts ORDER BY created_at DESC, id DESC OFFSET $1::bigint LIMIT 1
  ) AS first
  CROSS JOIN LATERAL (
    SELECT * FROM posts WHERE (created_at, id) <= (first.created_at, first.id)
    ORDER BY created_at DESC, id DESC LIMIT $2
  ) AS posts`),
);

export const selectPosts = statement<PostRow>(
  'read-posts',
  postsOf(`SELECT * FROM posts WHERE (created_at, id) < ${before} ORDER BY created_at DESC, id DESC LIMIT $3`),
);

export const selectCommentsOn = statement<OwnedRow<CommentRow>>(
  'read-comments',
  `
SELECT cut.id, cut.post_id, cut.author_id, ${usernameOf('cut.author_id')} AS author, cut.body, cut.created_at
FROM posts AS post
LEFT JOIN LATERAL (
  SELECT * FROM comments WHERE post_id = post.id AND (created_at, id) < ${before}
  ORDER BY created_at DESC, id DESC LIMIT $4
) AS cut ON true
WHERE post.id = $3
ORDER BY cut.created_at DESC, cut.id DESC`,
);

export const selectPostsOf = statement<OwnedRow<PostRow>>(
  'read-posts-of',
  `
SELECT cut.id, cut.author_id, author.username AS author, cut.body, cut.created_at, counts.likes, counts.comments
FROM personas AS author
LEFT JOIN LATERAL (
  SELECT * FROM posts WHERE author_id = author.id AND (created_at, id) < ${before}
  ORDER BY created_at DESC, id DESC LIMIT $4
) AS cut ON true
CROSS JOIN LATERAL (${counted}) AS counts
WHERE author.id = $3
ORDER BY cut.created_at DESC, cut.id DESC`,
);

function profilesOf(cut: string): string {
  return `
SELECT cut.id, cut.username, cut.bio, cut.created_at, counts.posts, counts.followers, counts.following
FROM (${cut}) AS cut
CROSS JOIN LATERAL (
  SELECT coalesce(sum(posts), 0) AS posts, coalesce(sum(followers), 0) AS followers,
    coalesce(sum(following), 0) AS following
  FROM persona_counts WHERE persona_id = cut.id
) AS counts
ORDER BY cut.id`;
}

// Named one by one: a role for readers may not see the description.
const shown = 'SELECT id, username, bio, created_at FROM personas';
export const selectProfile = statement<ProfileRow>('read-profile', profilesOf(`${shown} WHERE id = $1`));
export const selectProfiles = statement<ProfileRow>(
  'read-profiles',
  profilesOf(`${shown} WHERE id > $1 ORDER BY id LIMIT $2`),
);

function relationsOf(own: string, other: string): string {
  return `
SELECT cut.id, ${usernameOf('cut.id')} AS username, cut.created_at AS followed_at
FROM personas AS owner
LEFT JOIN LATERAL (
  SELECT ${other} AS id, created_at FROM follows
  WHERE ${own} = owner.id AND (created_at, ${other}) < ${before}
  ORDER BY created_at DESC, ${other} DESC LIMIT $4
) AS cut ON true
WHERE owner.id = $3
ORDER BY cut.created_at DESC, cut.id DESC`;
}

export const selectFollowers = statement<OwnedRow<RelationRow>>(
  'read-followers',
  relationsOf('followed_id', 'follower_id'),
);
export const selectFollowing = statement<OwnedRow<RelationRow>>(
  'read-following',
  relationsOf('follower_id', 'followed_id'),
);

// Only those of the running cycle are counted; the others were when they ended.
export const selectCycles = statement<CycleSummaryRow>(
  'read-cycles',
  `
SELECT simulation.next_slot, cut.id, cut.slot, cut.state, cut.reason, cut.started_at, cut.ended_at,
  (CASE WHEN cut.state = 'running' THEN (${countedTurns('cut.id')}) ELSE cut.ended_turns END)::text AS turns,
  CASE WHEN cut.state = 'running' THEN (${firstModel('cut.id')}) ELSE cut.model END AS model
FROM simulation
LEFT JOIN LATERAL (
  SELECT ${cycleColumns}, ended_turns, model FROM cycles WHERE slot < $1::timestamptz
  ORDER BY slot DESC LIMIT $2
) AS cut ON true
ORDER BY cut.slot DESC`,
);
