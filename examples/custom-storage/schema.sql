-- Times are milliseconds since 1970. What the engine reads back as it was is kept as JSON text, never parsed by SQL
-- but for the report.

-- One row: the switches that all who use the file share.
CREATE TABLE IF NOT EXISTS control (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  paused INTEGER NOT NULL DEFAULT 0,
  requested_at INTEGER
) STRICT;
INSERT OR IGNORE INTO control (only_row) VALUES (1);

CREATE TABLE IF NOT EXISTS persona (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  username TEXT NOT NULL UNIQUE COLLATE NOCASE,
  bio TEXT NOT NULL,
  description TEXT NOT NULL,
  paused INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS post (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  author INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS post_by_time ON post (created_at, id);
CREATE INDEX IF NOT EXISTS post_by_author ON post (author, created_at, id);

CREATE TABLE IF NOT EXISTS comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  author INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS comment_by_post ON comment (post, created_at, id);
CREATE INDEX IF NOT EXISTS comment_by_author ON comment (author, created_at, id);

CREATE TABLE IF NOT EXISTS liking (
  post INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
  persona INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (post, persona)
) STRICT;
CREATE INDEX IF NOT EXISTS liking_by_persona ON liking (persona);

CREATE TABLE IF NOT EXISTS following (
  followed INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
  follower INTEGER NOT NULL REFERENCES persona ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (followed, follower),
  CHECK (followed <> follower)
) STRICT;
CREATE INDEX IF NOT EXISTS following_by_follower ON following (follower);

CREATE TABLE IF NOT EXISTS cycle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slot INTEGER NOT NULL UNIQUE,
  state TEXT NOT NULL,
  reason TEXT,
  opening TEXT,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  holder TEXT,
  held_until INTEGER
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS one_running_cycle ON cycle (state) WHERE state = 'running';

CREATE TABLE IF NOT EXISTS turn (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cycle INTEGER NOT NULL REFERENCES cycle ON DELETE CASCADE,
  position INTEGER NOT NULL,
  persona INTEGER REFERENCES persona ON DELETE SET NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempt INTEGER NOT NULL DEFAULT 0,
  first_taken_at INTEGER,
  opening TEXT,
  failure_code TEXT,
  failure_message TEXT,
  UNIQUE (cycle, position)
) STRICT;
CREATE INDEX IF NOT EXISTS turn_by_persona ON turn (persona, id);

CREATE TABLE IF NOT EXISTS reply (
  turn INTEGER NOT NULL REFERENCES turn ON DELETE CASCADE,
  step INTEGER NOT NULL,
  reply TEXT NOT NULL,
  model TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (turn, step)
) STRICT;

CREATE TABLE IF NOT EXISTS entry (
  turn INTEGER NOT NULL,
  step INTEGER NOT NULL,
  position INTEGER NOT NULL,
  action TEXT NOT NULL,
  done INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (turn, step, position),
  FOREIGN KEY (turn, step) REFERENCES reply ON DELETE CASCADE
) STRICT;

-- One row a reservation; the step's reply overwrites the newest. What a day was charged outlives the cycle.
CREATE TABLE IF NOT EXISTS charge (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  cycle INTEGER REFERENCES cycle ON DELETE SET NULL,
  turn INTEGER REFERENCES turn ON DELETE SET NULL,
  step INTEGER NOT NULL,
  day TEXT NOT NULL,
  tokens INTEGER NOT NULL,
  cost REAL NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS charge_by_turn ON charge (turn, step);
CREATE INDEX IF NOT EXISTS charge_by_cycle ON charge (cycle);
CREATE INDEX IF NOT EXISTS charge_by_day ON charge (day);
