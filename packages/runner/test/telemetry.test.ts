import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { makeLogger } from '../src/telemetry/logger.ts';

const secret = 'sk-"marked\\1234';

function logged(write: (logger: ReturnType<typeof makeLogger>) => void, format: 'json' | 'pretty' = 'json'): string {
  let text = '';
  write(
    makeLogger(
      'debug',
      [secret, 'p4ssword-of-db'],
      {
        write: (line: string) => {
          text += line;
        },
      },
      format,
    ),
  );
  return text;
}

it('a log line is one object of JSON with its level as a word', () => {
  const line = logged((logger) => logger.info({ cycle: 1, turn: 2, persona: 'ann' }, 'a turn\nended'));
  expect(line.trimEnd().split('\n')).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({ level: 'info', cycle: 1, turn: 2, persona: 'ann', msg: 'a turn\nended' });
});

it('a line for a terminal reads as time, level, words and fields, and holds no secret', () => {
  const text = logged((logger) => {
    logger.info({ cycle: 1, turn: 2, persona: 'ann', token: 'another' }, `a turn ended with ${secret}`);
  }, 'pretty');
  const plain = stripVTControlCharacters(text);
  expect(plain).toMatch(
    /^\[\d\d:\d\d:\d\d\] INFO: a turn ended with \[redacted\] \{"cycle":1,"turn":2,"persona":"ann"/,
  );
  expect(plain).toContain('"token":"[redacted]"');
  expect(plain.trimEnd().split('\n')).toHaveLength(1);
});

it('no secret is logged, by its value or by its name', () => {
  const text = logged((logger) => {
    logger.error({ err: new Error(`refused ${secret}`, { cause: new Error('p4ssword-of-db') }) }, `with ${secret}`);
    logger.warn({ request: { headers: { authorization: 'Bearer other' } }, apiKey: 'another' }, 'named');
  });
  for (const one of [secret, JSON.stringify(secret).slice(1, -1), 'p4ssword-of-db', 'other"', 'another']) {
    expect(text).not.toContain(one);
  }
  expect(text).toContain('refused [redacted]');
  for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
});
