import { expect, test } from 'vitest';
import type { Progress } from '../../src/show/progress.ts';
import { progressLine, progressSentence } from '../../src/show/progress-line.ts';

const progress: Progress = { turns: 18, turnsDone: 9, posts: 1, comments: 20, likes: 3, follows: 0, startedAt: 1_000 };
const line = (columns: number, more: Partial<Progress> = {}) =>
  progressLine({ ...progress, ...more }, 3_500, columns, (_style, text) => text);

test('shows as much as fits, the most telling first', () => {
  expect(line(79)).toBe('━━━━━┈┈┈┈┈  9 of 18 turns  1 post  20 comments  3 likes  0 follows  2.5 s');
  expect(line(70)).toBe('9 of 18 turns  1 post  20 comments  3 likes  0 follows  2.5 s');
  expect(line(39)).toBe('9 of 18 turns  1 post  20 comments');
  expect(line(5)).toBe('');
});

test.each([...Array(120).keys()])('never goes past %d columns', (columns) => {
  expect(line(columns, { turns: 1_000, turnsDone: 1_000, likes: 123_456 }).length).toBeLessThanOrEqual(columns);
});

test('is a sentence where nothing is redrawn', () => {
  expect(progressSentence({ ...progress, turns: 1, turnsDone: 0 }, 3_500)).toBe(
    '0 of 1 turn, 1 post, 20 comments, 3 likes, 0 follows, 2.5 s',
  );
});

test('knows a cycle without turns', () => {
  expect(line(79, { turns: 0, turnsDone: 0 })).toContain('0 of 0 turns');
});
