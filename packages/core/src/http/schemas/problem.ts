import { z } from 'zod';

/** What every error is answered with: RFC 9457, `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string().describe("The status's name."),
    status: z.int().min(400).max(599),
    detail: z.string().describe('A sentence for people to read.'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('Of invalid input: what is wrong with which field.'),
    request_id: z.string().describe('Under this id the log says more.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });

/** An error on the wire. */
export type ProblemWire = z.infer<typeof problemSchema>;
