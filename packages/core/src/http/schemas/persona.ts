import { z } from 'zod';
import { id, time } from './fields.ts';

/** A persona on the wire as admins see it, its description included. */
export const personaSchema = z
  .object({
    persona_id: id(),
    username: z.string().regex(/^[A-Za-z0-9_]{3,30}$/),
    bio: z.string().min(1).max(280),
    description: z.string().min(1).max(4_000).describe('Who it is, given to the model and to nobody else.'),
    paused: z.boolean().describe('A paused persona gets no turn.'),
    created_at: time(),
  })
  .meta({ id: 'Persona', description: 'A persona as admins see it.' });

/** A persona on the wire as admins see it. */
export type PersonaWire = z.infer<typeof personaSchema>;
