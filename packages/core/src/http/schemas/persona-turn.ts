import { z } from 'zod';
import { turnEnds } from '../../domain/index.ts';
import { count, id, time } from './fields.ts';

/** A persona's turn on the wire, with its steps. */
export const personaTurnSchema = z
  .object({
    id: id(),
    cycle_id: id(),
    slot: time(),
    state: z.enum(['waiting', 'running', ...turnEnds]),
    attempt: count().describe('How often it has been taken up.'),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    started_at: time().nullable(),
    ended_at: time().nullable(),
    charged_tokens: z.number(),
    charged_usd: z.number(),
    steps: z.array(
      z.object({
        step: count(),
        model: z.string(),
        reasoning: z.string().describe('What the model wrote beside its choice, else the thinking that was shown.'),
        entries: z.array(
          z.object({
            position: count(),
            action: z.string().describe('Empty for a reply that chose none and had to be corrected.'),
            performed: z.boolean().describe('False for a correction: nothing was written.'),
            observation: z.unknown().describe('What the model was told back.'),
          }),
        ),
        replied_at: time(),
      }),
    ),
  })
  .meta({ id: 'PersonaTurn', description: 'One turn of a persona, as its journal tells it.' });

/** A persona's turn on the wire. */
export type PersonaTurnWire = z.infer<typeof personaTurnSchema>;
