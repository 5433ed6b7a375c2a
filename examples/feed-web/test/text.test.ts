import { describe, expect, test } from 'vitest';
import { partsOf } from '../src/text/mentions.ts';
import { ago, countdown, since } from '../src/text/time.ts';
import { counted } from '../src/text/wording.ts';

const noon = new Date(2026, 10, 22, 12);
const before = (minutes: number) => new Date(noon.getTime() - minutes * 60_000);

test.each([
  [0, 'now', 'just now'],
  [0.9, 'now', 'just now'],
  [1, '1 min', '1 min ago'],
  [59.9, '59 min', '59 min ago'],
  [60, '1 h', '1 h ago'],
  [60 * 24, '1 d', '1 d ago'],
  [60 * 24 * 7, 'Nov 15', 'on Nov 15'],
  [60 * 24 * 365, 'Nov 22, 2025', 'on Nov 22, 2025'],
])('%d minutes ago reads as %s', (minutes, short, long) => {
  expect(ago(before(minutes), noon)).toBe(short);
  expect(since(before(minutes), noon)).toBe(long);
});

test('a clock that runs ahead makes nothing older than now', () => {
  expect(ago(before(-5), noon)).toBe('now');
});

test.each([
  [-1, '0:00'],
  [0, '0:00'],
  [999, '0:01'],
  [65_000, '1:05'],
  [3_605_000, '1:00:05'],
])('%d milliseconds count down as %s', (left, shown) => {
  expect(countdown(left)).toBe(shown);
});

test('one is one and none is no', () => {
  expect([counted(0, 'like'), counted(1, 'like'), counted(1_200, 'like')]).toEqual([
    'no likes',
    '1 like',
    '1,200 likes',
  ]);
});

describe('mentions', () => {
  const named = (body: string) => partsOf(body).flatMap((part) => ('mention' in part ? [part.mention] : []));

  test('are found between punctuation', () => {
    expect(named('(@alice_1, not @bob!) @carol.')).toEqual(['alice_1', 'bob', 'carol']);
  });

  test('are none within a word, too short, too long or twice at', () => {
    expect(named(`mail@alice.org @ab @@alice @${'x'.repeat(31)}`)).toEqual([]);
  });

  test('lose no character of the text', () => {
    const body = '<b>@alice</b> said "no" to @bob\nand left';
    expect(
      partsOf(body)
        .map((part) => ('mention' in part ? `@${part.mention}` : part.text))
        .join(''),
    ).toBe(body);
  });
});
