import { expect, test } from 'vitest';
import { dollars, tokens } from '../src/simulation/admin/amounts.ts';
import { axisEnd } from '../src/simulation/charts/scale.ts';
import { sideBySide } from '../src/simulation/ties/side-by-side.ts';
import { Ties } from '../src/simulation/ties/ties.ts';
import { length } from '../src/simulation/times.ts';

test.each([
  [[], 1],
  [[0], 1],
  [[16], 20],
  [[3, 20, 7], 20],
  [[21], 25],
  [[0.0086], 0.01],
  [[140_000], 200_000],
])('an axis over %j ends at %d', (values, end) => expect(axisEnd(values)).toBeCloseTo(end, 10));

test.each([
  [0, '$0'],
  [0.00294, '$0.0029'],
  [12.3, '$12.30'],
])('%d dollars are %s', (amount, shown) => expect(dollars(amount)).toBe(shown));

test('tokens are told in few characters', () => {
  expect([940, 41_234, 1_300_000].map(tokens)).toEqual(['940', '41.2K', '1.3M']);
});

test.each([
  [undefined, '–'],
  [240, '0.2 s'],
  [41_512, '42 s'],
  [180_000, '3 min'],
])('%s milliseconds are %s', (milliseconds, shown) => expect(length(milliseconds)).toBe(shown));

const members = ['ada', 'bob', 'cyd', 'dee', 'eve'].map((username, at) => ({ id: at + 1, username }));

test('ties to oneself and to strangers do not count', () => {
  const ties = new Ties(members, [
    { from: 1, to: 1 },
    { from: 1, to: 9 },
    { from: 9, to: 1 },
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ]);
  expect(ties.count(1, 2)).toBe(2);
  expect(ties.pairs()).toEqual([{ from: members[0], to: members[1], count: 2 }]);
});

test('those stand side by side who have much to do with one another, each once', () => {
  const ties = new Ties(members, [
    ...[1, 2, 3].map(() => ({ from: 1, to: 4 })),
    ...[1, 2].map(() => ({ from: 2, to: 5 })),
    { from: 4, to: 2 },
  ]);
  expect(sideBySide(ties).map(({ username }) => username)).toEqual(['ada', 'dee', 'bob', 'eve', 'cyd']);
  expect(sideBySide(new Ties(members, []))).toHaveLength(5);
  expect(sideBySide(new Ties([], []))).toEqual([]);
});
