-- What a database role of the read API's own needs, and nothing else. The owner of the tables runs this once they are
-- there. Running it twice changes nothing. Then give the role a password:
--   ALTER ROLE sim_feed_reader PASSWORD '...'

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sim_feed_reader') THEN
    CREATE ROLE sim_feed_reader LOGIN CONNECTION LIMIT 60;
  END IF;
END $$;

GRANT SELECT ON posts, comments, follows, post_counts, persona_counts TO sim_feed_reader;
-- Who a persona is, and not the description, which is the model's alone.
GRANT SELECT (id, username, bio, created_at) ON personas TO sim_feed_reader;
-- When cycles were and how their turns ended: neither what it cost, nor what anybody was told or said.
GRANT SELECT (next_slot) ON simulation TO sim_feed_reader;
GRANT SELECT (id, slot, state, reason, started_at, ended_at, ended_turns, model) ON cycles TO sim_feed_reader;
GRANT SELECT (id, cycle_id, position, state) ON turns TO sim_feed_reader;
-- Which model played.
GRANT SELECT (turn_id, step, model) ON steps TO sim_feed_reader;
