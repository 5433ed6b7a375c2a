import { redactorOf, secretPaths } from '@sim-feed/core/host';
import { type LevelWithSilent, type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';

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
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...secretPaths], censor: '[redacted]' },
    },
    { write: (line) => void stream.write(formed(line)) },
  );
}

function prettily(clean: (line: string) => string): (line: string) => string {
  const pretty = prettyFactory({ colorize: !process.env['NO_COLOR'], singleLine: true, translateTime: 'SYS:HH:MM:ss' });
  return (line) => pretty(clean(line));
}
