import { type LevelWithSilent, type Logger, pino } from 'pino';
import { currentRequestId } from '../request/request-id.ts';
import { redactorOf } from './redaction.ts';

/** Names whose values are never logged, wherever they stand; a database's error quotes whole rows as its `detail`. */
const secretNames = ['password', 'authorization', 'token', 'secret', 'body', 'connectionString', 'detail', 'where'];

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
  const paths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '[redacted]' },
      mixin: () => ({ request_id: currentRequestId() }),
    },
    { write: (line) => void stream.write(clean(line)) },
  );
}
