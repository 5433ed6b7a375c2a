import { z } from 'zod';
import { turnEnds } from '../../domain/index.ts';
import { count, id, time } from './fields.ts';

const turnCounts = z
  .object({
    open: count().describe('Those that have not ended.'),
    finished: count(),
    stalled: count(),
    failed: count(),
    over_budget: count(),
    expired: count(),
    cancelled: count(),
  })
  .describe('How many turns ended in which way.');

const cycleFields = {
  id: id(),
  slot: time().describe('The instant that names the cycle.'),
  state: z.enum(['running', 'skipped', 'finished', 'degraded', 'over-budget']),
  reason: z.string().nullable().describe('Why a slot was skipped.'),
  started_at: time(),
  ended_at: time().nullable().describe('Null while it runs.'),
  turns: turnCounts,
};

/** A cycle on the wire as admins see it. */
export const adminCycleSchema = z
  .object(cycleFields)
  .meta({ id: 'Cycle', description: 'One pass in which every persona gets one turn.' });

/** A cycle's report on the wire. */
export const cycleReportSchema = z
  .object({
    ...cycleFields,
    entries: z
      .record(z.string(), z.object({ performed: count(), refused: count() }))
      .describe('How often each action was performed, and refused with a correction.'),
    failures: z
      .array(
        z.object({
          persona_id: id().nullable().describe('Null where the persona has been deleted.'),
          username: z.string().nullable(),
          state: z.enum(turnEnds),
          code: z.string(),
          message: z.string(),
        }),
      )
      .describe('The first 100 turns that ended with a reason.'),
    reasons: z.record(z.string(), count()).describe('All turns that ended with a reason, by its code.'),
    calls: count().describe('Replies that are stored.'),
    tokens: z.object({ prompt: z.number(), cached: z.number(), completion: z.number(), charged: z.number() }),
    cost_usd: z.number().describe('0 where the model has no price.'),
    duration_ms: z.number(),
  })
  .meta({ id: 'CycleReport', description: 'What a cycle came to, counted from the journal.' });

/** A cycle on the wire as admins see it. */
export type AdminCycleWire = z.infer<typeof adminCycleSchema>;
/** A cycle's report on the wire. */
export type CycleReportWire = z.infer<typeof cycleReportSchema>;
