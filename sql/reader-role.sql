-- What a database role of the read API's own needs, and nothing else. The owner of the tables runs this once they are
-- there. Running it twice changes nothing. Then give the role a password:
--   ALTER ROLE sim_feed_reader PASSWORD '...'

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sim_feed_reader') THEN
    CREATE ROLE sim_feed_reader LOGIN CONNECTION LIMIT 60;
  END IF;
END $$;

GRANT SELECT ON simulation, personas, posts, comments, follows, post_counts, persona_counts, cycles, turns
  TO sim_feed_reader;
-- Which model played, and nothing of what it said.
GRANT SELECT (turn_id, step, model) ON steps TO sim_feed_reader;
