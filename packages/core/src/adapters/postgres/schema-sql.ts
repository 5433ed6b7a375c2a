// Written by bin/embed-schema.mjs from sql/init.sql; change it there.

export const schemaSql = `-- The whole schema of Sim-Feed. Running it twice changes nothing.
-- By hand: psql --single-transaction --file sql/init.sql
--
-- Times are timestamptz(3): a JavaScript Date holds milliseconds, and what is read must equal what was written.
-- No time has a default: every one comes from the clock that the simulation was given.
-- Openings, replies and observations are json, not jsonb: jsonb reorders keys, and a request built from them must
-- extend the last one byte for byte.

-- One row: which version of this schema the database has, and the switches that all hosts share.
CREATE TABLE IF NOT EXISTS simulation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  schema_version integer NOT NULL,
  -- No cycle begins while this is true.
  paused boolean NOT NULL DEFAULT false,
  -- When a cycle was asked for that has not begun.
  requested_at timestamptz(3),
  -- When the next cycle is due, as whoever keeps time has said it last.
  next_slot timestamptz(3),
  CHECK (NOT paused OR requested_at IS NULL)
);

INSERT INTO simulation (schema_version) VALUES (2) ON CONFLICT DO NOTHING;

-- The network -------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS personas (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  username text NOT NULL CHECK (username ~ '^[A-Za-z0-9_]{3,30}$'),
  bio text NOT NULL CHECK (char_length(bio) BETWEEN 1 AND 280),
  description text NOT NULL CHECK (char_length(description) BETWEEN 1 AND 4000),
  paused boolean NOT NULL DEFAULT false,
  -- When its last turn was taken up first. Kept here too, as turns are deleted in time.
  last_turn_at timestamptz(3),
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS personas_username ON personas (lower(username COLLATE "C"));

CREATE TABLE IF NOT EXISTS posts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 500),
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX IF NOT EXISTS posts_newest ON posts (created_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS posts_newest_by_author ON posts (author_id, created_at DESC, id DESC);

CREATE TABLE IF NOT EXISTS comments (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
  -- Whose post it is, which never changes: kept here too, so that what happened to a persona is found by an index.
  post_author_id bigint NOT NULL,
  author_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 500),
  created_at timestamptz(3) NOT NULL
);
CREATE INDEX IF NOT EXISTS comments_newest_to_author ON comments (post_author_id, created_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS comments_newest_on_post ON comments (post_id, created_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS comments_newest_by_author ON comments (author_id, created_at DESC, id DESC);

CREATE TABLE IF NOT EXISTS likes (
  post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
  -- Whose post it is, as with comments.
  post_author_id bigint NOT NULL,
  persona_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (post_id, persona_id)
);
CREATE INDEX IF NOT EXISTS likes_newest_to_author
  ON likes (post_author_id, created_at DESC, post_id DESC, persona_id);
CREATE INDEX IF NOT EXISTS likes_by_persona ON likes (persona_id);

CREATE TABLE IF NOT EXISTS follows (
  follower_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  followed_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (follower_id, followed_id),
  CONSTRAINT follows_nobody_themselves CHECK (follower_id <> followed_id)
);
CREATE INDEX IF NOT EXISTS follows_newest_of_followed ON follows (followed_id, created_at DESC, follower_id DESC);
CREATE INDEX IF NOT EXISTS follows_newest_of_follower ON follows (follower_id, created_at DESC, followed_id DESC);

-- What pages show the number of is counted as it comes and goes, in the same commit, by the triggers below and by
-- nothing else: a page must not count 100,000 likes. A count has eight parts, and an act counts in the part of whoever
-- did it: many who like one post at once do not wait for one row. What a persona's own acts add to itself is in a ninth
-- part, which nobody else's acts count in: two who act on each other share no row. Where one statement counts in several
-- rows it does so in one order, the ninth parts first, so that two of them cannot block each other.
CREATE TABLE IF NOT EXISTS post_counts (
  post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
  part smallint NOT NULL,
  likes integer NOT NULL DEFAULT 0 CHECK (likes >= 0),
  comments integer NOT NULL DEFAULT 0 CHECK (comments >= 0),
  PRIMARY KEY (post_id, part)
) WITH (fillfactor = 70);

CREATE TABLE IF NOT EXISTS persona_counts (
  persona_id bigint NOT NULL REFERENCES personas ON DELETE CASCADE,
  part smallint NOT NULL,
  posts integer NOT NULL DEFAULT 0 CHECK (posts >= 0),
  followers integer NOT NULL DEFAULT 0 CHECK (followers >= 0),
  following integer NOT NULL DEFAULT 0 CHECK (following >= 0),
  PRIMARY KEY (persona_id, part)
) WITH (fillfactor = 70);

CREATE OR REPLACE FUNCTION count_likes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO post_counts AS c (post_id, part, likes)
    SELECT post_id, persona_id % 8, count(*) FROM changed GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (post_id, part) DO UPDATE SET likes = c.likes + excluded.likes;
  ELSE
    -- Those of a post that goes too may have gone already; all others are there, so nothing is inserted.
    INSERT INTO post_counts AS c (post_id, part, likes)
    SELECT post_id, part, gone.likes
    FROM (SELECT post_id, persona_id % 8 AS part, count(*) AS likes FROM changed GROUP BY 1, 2) AS gone
    JOIN post_counts USING (post_id, part) ORDER BY 1, 2
    ON CONFLICT (post_id, part) DO UPDATE SET likes = c.likes - excluded.likes;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER count_added_likes AFTER INSERT ON likes
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_likes();
CREATE OR REPLACE TRIGGER count_removed_likes AFTER DELETE ON likes
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_likes();

CREATE OR REPLACE FUNCTION count_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO post_counts AS c (post_id, part, comments)
    SELECT post_id, author_id % 8, count(*) FROM changed GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (post_id, part) DO UPDATE SET comments = c.comments + excluded.comments;
  ELSE
    INSERT INTO post_counts AS c (post_id, part, comments)
    SELECT post_id, part, gone.comments
    FROM (SELECT post_id, author_id % 8 AS part, count(*) AS comments FROM changed GROUP BY 1, 2) AS gone
    JOIN post_counts USING (post_id, part) ORDER BY 1, 2
    ON CONFLICT (post_id, part) DO UPDATE SET comments = c.comments - excluded.comments;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER count_added_comments AFTER INSERT ON comments
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_comments();
CREATE OR REPLACE TRIGGER count_removed_comments AFTER DELETE ON comments
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_comments();

CREATE OR REPLACE FUNCTION count_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO persona_counts AS c (persona_id, part, posts)
    SELECT author_id, 8, count(*) FROM changed GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (persona_id, part) DO UPDATE SET posts = c.posts + excluded.posts;
  ELSE
    INSERT INTO persona_counts AS c (persona_id, part, posts)
    SELECT persona_id, part, gone.posts
    FROM (SELECT author_id AS persona_id, 8 AS part, count(*) AS posts FROM changed GROUP BY 1, 2) AS gone
    JOIN persona_counts USING (persona_id, part) ORDER BY 1, 2
    ON CONFLICT (persona_id, part) DO UPDATE SET posts = c.posts - excluded.posts;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER count_added_posts AFTER INSERT ON posts
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_posts();
CREATE OR REPLACE TRIGGER count_removed_posts AFTER DELETE ON posts
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_posts();

CREATE OR REPLACE FUNCTION count_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO persona_counts AS c (persona_id, part, followers, following)
    SELECT persona_id, part, sum(followers), sum(following)
    FROM (
      SELECT followed_id AS persona_id, follower_id % 8 AS part, 1 AS followers, 0 AS following FROM changed
      UNION ALL
      SELECT follower_id, 8, 0, 1 FROM changed
    ) AS new GROUP BY 1, 2 ORDER BY part DESC, persona_id
    ON CONFLICT (persona_id, part) DO UPDATE
    SET followers = c.followers + excluded.followers, following = c.following + excluded.following;
  ELSE
    INSERT INTO persona_counts AS c (persona_id, part, followers, following)
    SELECT persona_id, part, gone.followers, gone.following
    FROM (
      SELECT persona_id, part, sum(followers) AS followers, sum(following) AS following
      FROM (
        SELECT followed_id AS persona_id, follower_id % 8 AS part, 1 AS followers, 0 AS following FROM changed
        UNION ALL
        SELECT follower_id, 8, 0, 1 FROM changed
      ) AS each GROUP BY 1, 2
    ) AS gone
    JOIN persona_counts USING (persona_id, part) ORDER BY part DESC, persona_id
    ON CONFLICT (persona_id, part) DO UPDATE
    SET followers = c.followers - excluded.followers, following = c.following - excluded.following;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER count_added_follows AFTER INSERT ON follows
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_follows();
CREATE OR REPLACE TRIGGER count_removed_follows AFTER DELETE ON follows
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_follows();

-- The admins --------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS admin (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 320),
  username text NOT NULL CHECK (username ~ '^[A-Za-z0-9_]{3,30}$'),
  password_hash text NOT NULL,
  -- True for the admin who registered without an invitation: the index below lets one win a race of many.
  bootstrap boolean NOT NULL DEFAULT false,
  -- A token is good only while it carries this number; raising it signs every session out.
  token_generation integer NOT NULL DEFAULT 0,
  created_at timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS admin_email ON admin (lower(email COLLATE "C"));
CREATE UNIQUE INDEX IF NOT EXISTS admin_username ON admin (lower(username COLLATE "C"));
CREATE UNIQUE INDEX IF NOT EXISTS admin_one_bootstrap ON admin (bootstrap) WHERE bootstrap;

-- An invitation by an admin who has gone is no longer good: it goes with the admin.
CREATE TABLE IF NOT EXISTS admin_invitations (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL CHECK (char_length(email) BETWEEN 3 AND 320),
  token_hash text NOT NULL UNIQUE,
  invited_by bigint NOT NULL REFERENCES admin ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3)
);
CREATE INDEX IF NOT EXISTS admin_invitations_by_admin ON admin_invitations (invited_by);
CREATE INDEX IF NOT EXISTS admin_invitations_unused ON admin_invitations (id) WHERE used_at IS NULL;
CREATE INDEX IF NOT EXISTS admin_invitations_unused_for_email ON admin_invitations (lower(email COLLATE "C"))
  WHERE used_at IS NULL;

-- Failed sign-ins, by digests of the name that was given and of the network that it came from.
CREATE TABLE IF NOT EXISTS sign_in_failures (
  key text PRIMARY KEY,
  failures integer NOT NULL CHECK (failures >= 0),
  -- On the database's own clock, as all processes share it.
  last_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS sign_in_failures_by_age ON sign_in_failures (last_at);

-- The engine --------------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS cycles (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slot timestamptz(3) NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('running', 'skipped', 'finished', 'degraded', 'over-budget')),
  -- Why a slot was skipped.
  reason text,
  -- The shared opening; a skipped slot has none.
  opening json CHECK (opening IS NOT NULL OR state = 'skipped'),
  charged_tokens bigint NOT NULL DEFAULT 0,
  charged_cost double precision NOT NULL DEFAULT 0,
  started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  -- How many of its turns ended in which way, and the model that gave the first reply: counted once, when it ends, and
  -- not for everybody who looks at a list of cycles.
  ended_turns json,
  model text,
  lease_holder text,
  -- On the database's own clock, unlike every other time.
  lease_until timestamptz
);
CREATE UNIQUE INDEX IF NOT EXISTS cycles_one_running ON cycles (state) WHERE state = 'running';

CREATE TABLE IF NOT EXISTS turns (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  cycle_id bigint NOT NULL REFERENCES cycles ON DELETE CASCADE,
  -- A turn and its journal outlive their persona.
  persona_id bigint REFERENCES personas ON DELETE SET NULL,
  position integer NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (
    state IN ('waiting', 'running', 'finished', 'stalled', 'failed', 'over-budget', 'expired', 'cancelled')
  ),
  -- How often the turn has been taken up: a write of an older attempt is refused.
  attempt integer NOT NULL DEFAULT 0,
  -- The turn's own opening, stored once.
  opening json,
  charged_tokens bigint NOT NULL DEFAULT 0,
  charged_cost double precision NOT NULL DEFAULT 0,
  failure_code text,
  failure_message text,
  -- When the persona's last turn before this one was taken up first: it is told what happened since.
  last_turn_at timestamptz(3),
  started_at timestamptz(3),
  ended_at timestamptz(3),
  UNIQUE (cycle_id, position),
  UNIQUE (cycle_id, persona_id)
);
CREATE INDEX IF NOT EXISTS turns_open ON turns (cycle_id, position) WHERE state IN ('waiting', 'running');
CREATE INDEX IF NOT EXISTS turns_by_state ON turns (cycle_id, state);
CREATE INDEX IF NOT EXISTS turns_failed ON turns (cycle_id, position) WHERE failure_code IS NOT NULL;
CREATE INDEX IF NOT EXISTS turns_by_persona ON turns (persona_id, id DESC);
CREATE UNIQUE INDEX IF NOT EXISTS turns_one_running_of_persona ON turns (persona_id) WHERE state = 'running';

-- One model call of a turn. It is here from its first reservation on; its reply comes later, once.
CREATE TABLE IF NOT EXISTS steps (
  turn_id bigint NOT NULL REFERENCES turns ON DELETE CASCADE,
  step integer NOT NULL,
  -- The attempt that reserved last, what it reserved, and the day that was charged.
  attempt integer NOT NULL,
  reserved_tokens bigint NOT NULL DEFAULT 0,
  reserved_cost double precision NOT NULL DEFAULT 0,
  reserved_on date NOT NULL,
  model text,
  reply json,
  -- Tokens as the provider reported them, and a provider may report anything.
  prompt_tokens double precision,
  cached_tokens double precision,
  completion_tokens double precision,
  charged_tokens bigint,
  charged_cost double precision,
  replied_at timestamptz(3),
  PRIMARY KEY (turn_id, step)
);

-- One chosen action and what came of it: the journal's smallest part.
CREATE TABLE IF NOT EXISTS entries (
  turn_id bigint NOT NULL REFERENCES turns ON DELETE CASCADE,
  step integer NOT NULL,
  position integer NOT NULL,
  action text NOT NULL,
  -- False for a correction: nothing was written and it does not count.
  done boolean NOT NULL,
  -- What the model was told, and what that showed it.
  tell json NOT NULL,
  shows json,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (turn_id, step, position)
);

-- What each day in UTC was charged, over all cycles.
CREATE TABLE IF NOT EXISTS spending (
  day date PRIMARY KEY,
  tokens bigint NOT NULL DEFAULT 0,
  cost double precision NOT NULL DEFAULT 0
);
`;
