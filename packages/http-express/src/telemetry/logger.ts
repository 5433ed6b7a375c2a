import { redactorOf, secretPaths } from '@sim-feed/core/host';
import { type LevelWithSilent, type Logger, pino } from 'pino';
import { currentRequestId } from '../request/request-id.ts';

/**
 * A logger of one JSON object a line, each with the id of the request that it is about, and with no secret in it: neither
 * by its name nor by its value.
 */
export function makeLogger(
  level: LevelWithSilent,
  secrets: readonly string[],
  stream: { write(text: string): unknown },
): Logger {
  const clean = redactorOf(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...secretPaths], censor: '[redacted]' },
      mixin: () => ({ request_id: currentRequestId() }),
    },
    { write: (line) => void stream.write(clean(line)) },
  );
}
