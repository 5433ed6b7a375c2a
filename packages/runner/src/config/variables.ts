import { duration, type Given as GivenOf, hostVariables, wholeNumber } from '@sim-feed/core/host';
import { z } from 'zod';

const day = 86_400_000;
const highestAmount = 1_000_000;

const amount = z
  .string()
  .refine((text) => /^(\d+\.?\d*|\.\d+)$/.test(text) && Number(text) <= highestAmount, {
    error: 'must be a number of US dollars, such as 0.25',
  })
  .transform(Number)
  .optional();

const key = z
  .string()
  .regex(/^[\x21-\x7e]+$/, { error: 'holds a character that no key has: copy the key again' })
  .optional();

/** Reads an address, which is never repeated: it may hold a password. */
function isAddress(text: string, protocols: RegExp): boolean {
  return protocols.test(URL.parse(text)?.protocol ?? '');
}

function isBare(text: string): boolean {
  const url = URL.parse(text);
  return !(url?.username || url?.password || url?.search || url?.hash);
}

/** Every variable that the runner reads, each by itself. */
export const variables = z.object({
  ...hostVariables,
  MODEL: z.literal('offline', { error: 'must be offline, or left out' }).optional(),
  DEEPSEEK_API_KEY: key,
  LLM_API_KEY: key,
  LLM_BASE_URL: z
    .string()
    .refine((text) => isAddress(text, /^https?:$/), { error: 'is no address: write one such as https://host/v1' })
    .refine(isBare, { error: 'must be an address alone: put a key into LLM_API_KEY, and leave out ?, # and @' })
    .refine((text) => !text.includes('/chat/completions'), {
      error: 'must end before /chat/completions, which is added to it',
    })
    .optional(),
  LLM_MODEL: z.string().optional(),
  LLM_THINKING: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  LLM_PRICE_PROMPT: amount,
  LLM_PRICE_CACHED: amount,
  LLM_PRICE_COMPLETION: amount,
  DAY_BUDGET_USD: amount,
  DAY_BUDGET_TOKENS: wholeNumber(0, 1_000_000_000_000),
  CONCURRENCY: wholeNumber(1, 1_000),
  INTERVAL: duration(1_000, 7 * day, 'must be from 1s to 7d, such as 30s, 30m or 2h'),
  KEEP: duration(day, 3_650 * day, 'must be from 1d to 3650d, such as 30d'),
  CRON: z
    .string()
    .regex(/^\S+(\s+\S+){4}$/, { error: 'must have five fields, such as */30 * * * *' })
    .optional(),
  TIME_ZONE: z.string().optional(),
  METRICS_PORT: wholeNumber(1, 65_535),
  LOG_FORMAT: z.enum(['json', 'pretty'], { error: 'must be json or pretty' }).optional(),
});

/** The variables that are set, each in its own form. */
export type Variables = z.output<typeof variables>;
/** A variable's name. */
export type VariableName = keyof Variables;
/** Whether a variable is set, before anything is known of its value. */
export type Given = GivenOf<VariableName>;
