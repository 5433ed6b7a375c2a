import type { BudgetScope } from '../../domain/index.ts';
import { statement, type Whole } from './database.ts';

const fits = (spent: { readonly tokens: string; readonly cost: string }, tokens: string, cost: string) =>
  `coalesce(${spent.tokens} <= ${tokens}::double precision, true) AND coalesce(${spent.cost} <= ${cost}::double precision, true)`;
const turnFits = fits({ tokens: 'turn.tokens', cost: 'turn.cost' }, '$7', '$8');
const cycleFits = fits({ tokens: 'cycle.tokens', cost: 'cycle.cost' }, '$9', '$10');
const dayFits = fits({ tokens: 'd.tokens + excluded.tokens', cost: 'd.cost + excluded.cost' }, '$11', '$12');
const firstOfDayFits = fits({ tokens: '$4::bigint', cost: '$5::double precision' }, '$11', '$12');

/**
 * Charges turn, cycle and day, and notes the reservation on its step; or names the first budget that does not allow
 * it, and charges nothing. No row comes back where the turn is lost. All turns of a cycle meet in its row and in that
 * of the day: they are locked last, in this order, and for no longer than one statement, not across a round trip.
 */
export const reserveCharge = statement<{ readonly spent: BudgetScope | null }>(
  'reserve-charge',
  `WITH turn AS MATERIALIZED (
     SELECT id, cycle_id, charged_tokens + $4::bigint AS tokens, charged_cost + $5::double precision AS cost
     FROM turns WHERE id = $1 AND attempt = $2 AND state = 'running'
     FOR NO KEY UPDATE
   ), cycle AS MATERIALIZED (
     SELECT id, charged_tokens + $4::bigint AS tokens, charged_cost + $5::double precision AS cost
     FROM cycles WHERE id = (SELECT cycle_id FROM turn)
     FOR NO KEY UPDATE
   ), charged AS (
     INSERT INTO spending AS d (day, tokens, cost)
     SELECT $6::date, $4::bigint, $5::double precision FROM turn, cycle
     WHERE ${turnFits} AND ${cycleFits} AND ${firstOfDayFits}
     ON CONFLICT (day) DO UPDATE SET tokens = d.tokens + excluded.tokens, cost = d.cost + excluded.cost
     WHERE ${dayFits}
     RETURNING day
   ), cycle_charged AS (
     UPDATE cycles AS c SET charged_tokens = c.charged_tokens + $4, charged_cost = c.charged_cost + $5
     FROM turn, charged WHERE c.id = turn.cycle_id
   ), turn_charged AS (
     UPDATE turns AS t SET charged_tokens = t.charged_tokens + $4, charged_cost = t.charged_cost + $5
     FROM charged WHERE t.id = $1
   ), noted AS (
     INSERT INTO steps (turn_id, step, attempt, reserved_tokens, reserved_cost, reserved_on)
     SELECT turn.id, $3::integer, $2::integer, $4::bigint, $5::double precision, charged.day FROM turn, charged
     ON CONFLICT (turn_id, step) DO UPDATE SET
       attempt = excluded.attempt, reserved_tokens = excluded.reserved_tokens,
       reserved_cost = excluded.reserved_cost, reserved_on = excluded.reserved_on
   )
   SELECT CASE WHEN NOT (${turnFits}) THEN 'turn' WHEN NOT (${cycleFits}) THEN 'cycle'
     WHEN NOT EXISTS (SELECT FROM charged) THEN 'day' END AS spent
   FROM turn, cycle`,
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
