-- What a database role of the admin server's own needs, and nothing else: no table is its own. The owner of the tables
-- runs this once they are there: after `sim-feed-runner migrate`. Running it twice changes nothing. Then give the role a
-- password:
--   ALTER ROLE sim_feed_admin PASSWORD '...'

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sim_feed_admin') THEN
    CREATE ROLE sim_feed_admin LOGIN;
  END IF;
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON personas, posts, comments, likes, follows, post_counts, persona_counts,
  admin, admin_invitations, sign_in_failures TO sim_feed_admin;
-- To pause and to ask for a cycle.
GRANT SELECT, UPDATE ON simulation TO sim_feed_admin;
-- To see what cycles came to, and to end the open turn of a persona that is paused or removed.
GRANT SELECT ON cycles, turns, steps, entries, spending TO sim_feed_admin;
GRANT UPDATE ON turns TO sim_feed_admin;
