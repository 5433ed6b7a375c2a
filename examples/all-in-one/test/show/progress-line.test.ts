import { expect, test } from 'vitest';
import type { Progress } from '../../src/show/progress.ts';
import { progressLine, progressSentence } from '../../src/show/progress-line.ts';

const progress: Progress = {
  ...{ turns: 18, turnsDone: 9, turnsUnderWay: 8, posts: 1, comments: 20, likes: 3, follows: 0, startedAt: 1_000 },
};
const line = (columns: number, more: Partial<Progress> = {}) =>
  progressLine({ ...progress, ...more }, 3_500, columns, (_style, text) => text);

test('shows as much as fits, the most telling first', () => {
  expect(line(99)).toBe('━━━━━┈┈┈┈┈  9 of 18 turns  8 under way  2.5 s  1 post  20 comments  3 likes  0 follows');
  expect(line(79)).toBe('━━━━━┈┈┈┈┈  9 of 18 turns  8 under way  2.5 s  1 post  20 comments  3 likes');
  expect(line(45)).toBe('━━━━━┈┈┈┈┈  9 of 18 turns  8 under way  2.5 s');
  expect(line(44)).toBe('9 of 18 turns  8 under way  2.5 s  1 post');
  expect(line(5)).toBe('');
});

test.each([...Array(120).keys()])('never goes past %d columns', (columns) => {
  expect(line(columns, { turns: 1_000, turnsDone: 1_000, likes: 123_456 }).length).toBeLessThanOrEqual(columns);
});

test('is a sentence where nothing is redrawn', () => {
  expect(progressSentence({ ...progress, turns: 1, turnsDone: 0, turnsUnderWay: 1 }, 3_500)).toBe(
    '0 of 1 turn, 1 under way, 2.5 s, 1 post, 20 comments, 3 likes, 0 follows',
  );
});

test('says nothing of turns under way once none is', () => {
  expect(line(79, { turnsDone: 18, turnsUnderWay: 0 })).toMatch(/^━{10} {2}18 of 18 turns {2}2\.5 s {2}1 post/);
});

test('knows a cycle without turns', () => {
  expect(line(79, { turns: 0, turnsDone: 0 })).toContain('0 of 0 turns');
});
