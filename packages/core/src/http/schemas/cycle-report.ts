import { z } from 'zod';
import { turnEnds } from '../../domain/index.ts';
import { cycleFields } from './cycle.ts';
import { count, id } from './fields.ts';

const adminFields = { ...cycleFields, reason: z.string().nullable().describe('Why a slot was skipped.') };

/** A cycle on the wire as admins see it. */
export const adminCycleSchema = z
  .object(adminFields)
  .meta({ id: 'Cycle', description: 'One pass in which every persona gets one turn.' });

/** A cycle's report on the wire. */
export const cycleReportSchema = z
  .object({
    ...adminFields,
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
