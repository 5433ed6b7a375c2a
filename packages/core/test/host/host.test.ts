import {
  duration,
  exitCodeOf,
  hostVariables,
  readVariables,
  redactorOf,
  refuseProblems,
  secretPaths,
  secretsIn,
  sentencesOf,
  wholeNumber,
} from '@sim-feed/core/host';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InvalidOption, StorageRefused } from '../../src/errors/index.ts';

const variables = z.object({
  ...hostVariables,
  PORT: wholeNumber(1, 65_535),
  EVERY: duration(1_000, 60_000, 'must be from 1s to 1m'),
});

describe('an environment', () => {
  test('gives what is set and sound, in its own form, and knows what is set at all', () => {
    const { found, given, problems } = readVariables(variables, { PORT: ' 80 ', EVERY: '30s', DATA_DIR: ' ', X: 'y' });
    expect(found).toEqual({ PORT: 80, EVERY: 30_000 });
    expect(problems).toEqual([]);
    expect([given('PORT'), given('DATA_DIR'), given('LOG_LEVEL')]).toEqual([true, false, false]);
  });

  test('is refused with every problem in one message, by name and without a value', () => {
    const { problems, given } = readVariables(variables, {
      PORT: 'hidden',
      EVERY: '2m',
      DATABASE_URL: 'mysql://hidden',
    });
    expect(given('PORT')).toBe(true);
    expect(() => refuseProblems(problems)).toThrow(
      new InvalidOption(
        [
          'There are 3 mistakes in the environment:',
          '- DATABASE_URL is no address of PostgreSQL: write postgres://user:password@host:5432/name.',
          '- PORT must be a whole number from 1 to 65535.',
          '- EVERY must be from 1s to 1m.',
        ].join('\n'),
      ),
    );
    expect(() => refuseProblems([])).not.toThrow();
    expect(() => refuseProblems(['PORT must be less.'])).toThrow(/^PORT must be less\.$/);
  });
});

test('secrets go by their values, however they are written', () => {
  const secrets = secretsIn({ DATABASE_URL: 'postgres://u:p%40ss-word@h/x', KEY: 'a"quoted"key', SHORT: 'abc' }, [
    ...['KEY', 'SHORT', 'UNSET'],
  ]);
  const clean = redactorOf(secrets);
  const text = JSON.stringify({ url: 'postgres://u:p%40ss-word@h/x', said: 'p@ss-word', key: 'a"quoted"key' });
  expect(clean(`${text} p%40ss-word a"quoted"key abc`)).toBe(
    '{"url":"[redacted]","said":"[redacted]","key":"[redacted]"} [redacted] [redacted] abc',
  );
});

test('a password in the query of DATABASE_URL, which the driver takes before the other, is a secret too', () => {
  const secrets = secretsIn({ DATABASE_URL: 'postgres://u:unused-one@h/x?password=p%40ss+word&sslmode=require' }, []);
  expect(redactorOf(secrets)('p%40ss+word, p@ss word, unused-one')).toBe('[redacted], [redacted], [redacted]');
});

test('secrets go by their names too, and so do the rows that a database quotes', () => {
  expect(secretPaths).toEqual(expect.arrayContaining(['apiKey', '*.detail', '*.*.where', '*.authorization']));
});

test('an error ends a process with its code, and is told with its cause', () => {
  expect([exitCodeOf(new InvalidOption('No.')), exitCodeOf(new RangeError('no'))]).toEqual([2, 1]);
  const cause = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  expect(sentencesOf(new InvalidOption('It cannot be reached.', { cause }))).toBe(
    'It cannot be reached. AggregateError (ECONNREFUSED).',
  );
  const refused = new StorageRefused('permission denied (42501)', { cause: new Error('permission denied') });
  expect(sentencesOf(refused)).toBe('The database refuses what is asked of it: permission denied (42501).');
  expect(sentencesOf('odd')).toBe('odd');
});
