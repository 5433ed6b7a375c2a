import { z } from 'zod';
import { count, id, time } from './fields.ts';

/** What everybody and admins alike see of a cycle. */
export const cycleFields = {
  id: id(),
  slot: time().describe('The instant that names the cycle.'),
  state: z.enum(['running', 'skipped', 'finished', 'degraded', 'over-budget']),
  started_at: time(),
  ended_at: time().nullable().describe('Null while it runs.'),
  turns: z
    .object({
      open: count().describe('Those that have not ended.'),
      finished: count(),
      stalled: count(),
      failed: count(),
      over_budget: count(),
      expired: count(),
      cancelled: count(),
    })
    .describe('How many turns ended in which way.'),
};

/** A cycle on the wire as everybody sees it. */
export const cycleSchema = z
  .object({
    ...cycleFields,
    stand_in: z.boolean().describe('Whether the offline stand-in played it, and no language model.'),
  })
  .meta({ id: 'Cycle', description: 'One pass in which every persona gets one turn.' });

/** A cycle on the wire as everybody sees it. */
export type CycleWire = z.infer<typeof cycleSchema>;

/** Cycles on the wire, with what comes next. */
export const cyclesSchema = z
  .object({
    cycles: z.array(cycleSchema),
    next_slot: time().nullable().describe('When the next cycle is due; null where nobody keeps time.'),
  })
  .meta({ id: 'Cycles', description: 'The newest cycles, and when the next one is due.' });

/** Cycles on the wire, with what comes next. */
export type CyclesWire = z.infer<typeof cyclesSchema>;
