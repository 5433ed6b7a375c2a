-- What a database role of the runner's own needs, and nothing else. The owner of the tables runs this once they are
-- there: after `sim-feed-runner migrate`. Running it twice changes nothing. Then give the role a password:
--   ALTER ROLE sim_feed_runner PASSWORD '...'
-- The role deletes nothing of the network, edits no persona and reads no admin.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sim_feed_runner') THEN
    CREATE ROLE sim_feed_runner LOGIN;
  END IF;
END $$;

GRANT SELECT ON simulation, personas, posts, comments, likes, follows, post_counts, persona_counts TO sim_feed_runner;
-- To pause, to ask for a cycle, and to say when the next one comes.
GRANT UPDATE ON simulation TO sim_feed_runner;

-- Whoever acts is locked, and so is what it acts on. A lock needs the right to change a column: this one never changes.
GRANT UPDATE (id) ON personas, posts TO sim_feed_runner;
-- When its last turn began.
GRANT UPDATE (last_turn_at) ON personas TO sim_feed_runner;
GRANT INSERT ON posts, comments, likes, follows TO sim_feed_runner;
-- The counts are kept by triggers, in the name of whoever writes.
GRANT INSERT, UPDATE ON post_counts, persona_counts TO sim_feed_runner;

GRANT SELECT, INSERT, UPDATE ON cycles, turns, steps, entries, spending TO sim_feed_runner;

-- The job queue deletes its own jobs.
GRANT USAGE ON SCHEMA sim_feed_jobs TO sim_feed_runner;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sim_feed_jobs TO sim_feed_runner;

-- Only where KEEP is set, so that old cycles are deleted with their journal:
--   GRANT DELETE ON cycles, turns TO sim_feed_runner;
