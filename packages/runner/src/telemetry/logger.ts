import { type LevelWithSilent, type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { redactorOf } from './redaction.ts';

/** Names whose values are never logged, wherever they stand. */
const secretNames = ['password', 'apiKey', 'api_key', 'authorization', 'token', 'secret', 'connectionString'];

/** How lines of the log are written: as JSON for programs, or to be read on a terminal. */
export type LogFormat = 'json' | 'pretty';

/** A logger of one object a line, with no secret in it: neither by its name nor by its value. */
export function makeLogger(
  level: LevelWithSilent,
  secrets: readonly string[],
  stream: { write(text: string): unknown },
  format: LogFormat = 'json',
): Logger {
  const clean = redactorOf(secrets);
  const formed = format === 'json' ? clean : prettily(clean);
  const paths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths, censor: '[redacted]' },
    },
    { write: (line) => void stream.write(formed(line)) },
  );
}

function prettily(clean: (line: string) => string): (line: string) => string {
  const pretty = prettyFactory({ colorize: !process.env['NO_COLOR'], singleLine: true, translateTime: 'SYS:HH:MM:ss' });
  return (line) => pretty(clean(line));
}
