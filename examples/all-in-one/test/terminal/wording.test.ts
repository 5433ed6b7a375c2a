import { expect, test } from 'vitest';
import { nextCycle } from '../../src/cycles/schedule.ts';
import { lengthOfTime, localTime } from '../../src/terminal/wording.ts';

test.each([
  [0, '0.0 s'],
  [1_240, '1.2 s'],
  [59_600, '60 s'],
  [180_000, '3 min'],
  [7_500_000, '2 h 5 min'],
  [7_200_000, '2 h'],
  [349_200_000, '4 d 1 h'],
  [604_800_000, '7 d'],
])('says %d ms as %s', (milliseconds, words) => {
  expect(lengthOfTime(milliseconds)).toBe(words);
});

test('says the local time, and the day where it is another', () => {
  const time = new Date(2026, 0, 2, 3, 4, 5);
  expect(localTime(time, new Date(2026, 0, 2, 23))).toBe('03:04');
  expect(localTime(time, new Date(2026, 0, 2, 23), true)).toBe('03:04:05');
  expect(localTime(time, new Date(2026, 0, 3))).toBe('2 Jan 03:04');
});

test('says when the next cycle begins: at the start of the next interval', () => {
  const now = new Date(Date.UTC(2026, 10, 22, 14, 17));
  const at = (hour: number, minute: number) => localTime(new Date(Date.UTC(2026, 10, 22, hour, minute)), now);
  expect(nextCycle(1_800_000, now)).toBe(`The next cycle begins at ${at(14, 30)}, in 13 min; Ctrl-C stops.`);
  expect(nextCycle(5_000, now)).toContain(`${at(14, 17)}:05, in 5.0 s;`);
  expect(nextCycle(3_600_000, new Date(Date.UTC(2026, 10, 22, 14)))).toContain(`${at(15, 0)}, in 1 h;`);
});
