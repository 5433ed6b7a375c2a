import { statement, type Whole } from './database.ts';

/** The totals after a reservation. */
export interface SpentRow {
  readonly turn_tokens: Whole;
  readonly turn_cost: number;
  readonly cycle_tokens: Whole;
  readonly cycle_cost: number;
  readonly day_tokens: Whole;
  readonly day_cost: number;
}

/**
 * Charges turn, cycle and day, and notes the reservation on its step. Each part takes its row from the one before,
 * so the rows are locked in that order, and none where the turn is lost: no row comes back then.
 */
export const reserveCharge = statement<SpentRow>(
  'reserve-charge',
  `WITH turn AS (
     UPDATE turns SET charged_tokens = charged_tokens + $4, charged_cost = charged_cost + $5
     WHERE id = $1 AND attempt = $2 AND state = 'running'
     RETURNING id, attempt, cycle_id, charged_tokens, charged_cost
   ), cycle AS (
     UPDATE cycles AS c SET charged_tokens = c.charged_tokens + $4, charged_cost = c.charged_cost + $5
     FROM turn WHERE c.id = turn.cycle_id
     RETURNING c.charged_tokens, c.charged_cost
   ), spent AS (
     INSERT INTO spending AS d (day, tokens, cost)
     SELECT $6::date, $4::bigint, $5::double precision FROM cycle
     ON CONFLICT (day) DO UPDATE SET tokens = d.tokens + excluded.tokens, cost = d.cost + excluded.cost
     RETURNING tokens, cost
   ), noted AS (
     INSERT INTO steps (turn_id, step, attempt, reserved_tokens, reserved_cost, reserved_on)
     SELECT turn.id, $3::integer, turn.attempt, $4::bigint, $5::double precision, $6::date FROM turn
     ON CONFLICT (turn_id, step) DO UPDATE SET
       attempt = excluded.attempt, reserved_tokens = excluded.reserved_tokens,
       reserved_cost = excluded.reserved_cost, reserved_on = excluded.reserved_on
   )
   SELECT turn.charged_tokens AS turn_tokens, turn.charged_cost AS turn_cost,
     cycle.charged_tokens AS cycle_tokens, cycle.charged_cost AS cycle_cost,
     spent.tokens AS day_tokens, spent.cost AS day_cost
   FROM turn, cycle, spent`,
);

/**
 * Stores a reply once and puts its charge in the place of what was reserved last, on the day that was charged; what
 * earlier tries and lost attempts reserved stays charged. Comes back empty where the turn is lost, and changes nothing
 * where the reply is stored already.
 */
export const storeReply = statement<{ readonly id: Whole }>(
  'store-reply',
  `WITH turn AS MATERIALIZED (
     SELECT id, cycle_id FROM turns WHERE id = $1 AND attempt = $2 AND state = 'running' FOR NO KEY UPDATE
   ), stored AS (
     INSERT INTO steps AS s (turn_id, step, attempt, reserved_on, model, reply, prompt_tokens, cached_tokens,
       completion_tokens, charged_tokens, charged_cost, replied_at)
     SELECT turn.id, $3::integer, $2::integer, $11::date, $4::text, $5::json, $6::double precision,
       $7::double precision, $8::double precision, $9::bigint, $10::double precision, $12::timestamptz
     FROM turn
     ON CONFLICT (turn_id, step) DO UPDATE SET
       model = excluded.model, reply = excluded.reply, prompt_tokens = excluded.prompt_tokens,
       cached_tokens = excluded.cached_tokens, completion_tokens = excluded.completion_tokens,
       charged_tokens = excluded.charged_tokens, charged_cost = excluded.charged_cost,
       replied_at = excluded.replied_at
     WHERE s.reply IS NULL
     RETURNING s.turn_id, s.reserved_tokens, s.reserved_cost, s.reserved_on
   ), change AS (
     SELECT turn_id, $9::bigint - reserved_tokens AS tokens, $10::double precision - reserved_cost AS cost,
       reserved_on AS day
     FROM stored
   ), turn_charged AS (
     UPDATE turns AS t SET charged_tokens = t.charged_tokens + change.tokens, charged_cost = t.charged_cost + change.cost
     FROM change WHERE t.id = change.turn_id
     RETURNING t.cycle_id, change.tokens, change.cost, change.day
   ), cycle_charged AS (
     UPDATE cycles AS c SET charged_tokens = c.charged_tokens + change.tokens, charged_cost = c.charged_cost + change.cost
     FROM turn_charged AS change WHERE c.id = change.cycle_id
     RETURNING change.tokens, change.cost, change.day
   ), day_charged AS (
     INSERT INTO spending AS d (day, tokens, cost) SELECT day, tokens, cost FROM cycle_charged
     ON CONFLICT (day) DO UPDATE SET tokens = d.tokens + excluded.tokens, cost = d.cost + excluded.cost
   )
   SELECT id FROM turn`,
);
