-- What a database role of the admin server's own needs, and nothing else. The owner of the tables runs this once they are
-- there: after `sim-feed-runner migrate`. Running it twice changes nothing. Then give the role a password:
--   ALTER ROLE sim_feed_admin PASSWORD '...'
-- The role writes no post, comment, like or follow and edits none; it neither plays nor changes a cycle.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sim_feed_admin') THEN
    CREATE ROLE sim_feed_admin LOGIN;
  END IF;
END $$;

-- Admins, invitations and failed sign-ins.
GRANT SELECT, INSERT, UPDATE, DELETE ON admin, admin_invitations, sign_in_failures TO sim_feed_admin;

-- To pause, and to ask for a cycle.
GRANT SELECT, UPDATE ON simulation TO sim_feed_admin;

-- Personas come, change and go; posts and comments are taken down.
GRANT SELECT, INSERT, UPDATE, DELETE ON personas TO sim_feed_admin;
GRANT SELECT, DELETE ON posts, comments, likes, follows TO sim_feed_admin;
-- The turns of a persona that goes are cancelled.
GRANT SELECT ON turns TO sim_feed_admin;
GRANT UPDATE (state, ended_at) ON turns TO sim_feed_admin;
-- The counts are kept by triggers, in the name of whoever deletes.
GRANT SELECT, INSERT, UPDATE ON post_counts, persona_counts TO sim_feed_admin;

-- What cycles came to.
GRANT SELECT ON cycles, steps, entries, spending TO sim_feed_admin;
