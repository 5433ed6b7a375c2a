import type { Cycle, CycleId, CycleReport, TurnFailure } from '@sim-feed/core';
import { expect, test } from 'vitest';
import { reportText } from '../src/report-text.ts';

const cycle: Cycle = { id: 1 as CycleId, slot: new Date(0), state: 'finished', startedAt: new Date(0) };
const turns = { finished: 0, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 0, open: 0 };
const report: CycleReport = {
  cycle,
  turns: { ...turns, finished: 16 },
  entries: { create_post: { performed: 1, refused: 2 }, comment_on_post: { performed: 2, refused: 1 } },
  failures: [],
  reasons: {},
  calls: 30,
  tokens: { prompt: 0, cached: 0, completion: 0, charged: 0 },
  cost: 0,
  duration: 3_210,
};
const text = (more: Partial<CycleReport> = {}) => reportText({ ...report, ...more }, (_style, words) => words);

test('is one line where all went well', () => {
  expect(text()).toBe(
    'Cycle finished in 3.2 s: 16 turns (all finished), 1 post, 2 comments, 0 likes, 0 follows, 3 corrections.',
  );
});

test('counts the turns by how they ended, and says why', () => {
  const failure = {
    username: 'elm_court',
    state: 'failed',
    code: 'model-server',
    message: 'No\nanswer\u001b[2J.',
  } as const;
  const shown = text({
    cycle: { ...cycle, state: 'degraded' },
    turns: { ...turns, finished: 14, failed: 1, 'over-budget': 1 },
    failures: [failure, { state: 'over-budget', code: 'budget-day', message: 'Spent.' }],
    reasons: { 'model-server': 1, 'budget-day': 1 },
  });
  expect(shown.split('\n')).toEqual([
    expect.stringContaining('Cycle degraded in 3.2 s: 16 turns (14 finished, 1 failed, 1 over-budget), '),
    '  @elm_court failed (model-server): No answer.',
    '  @deleted over-budget (budget-day): Spent.',
  ]);
});

test('does not list hundreds of reasons', () => {
  const failures: TurnFailure[] = Array(100).fill({ username: 'x', state: 'failed', code: 'action', message: 'No.' });
  const lines = text({ failures, reasons: { action: 250 } }).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  ... and 240 more turns with a reason.');
});

test('knows a cycle without turns', () => {
  expect(text({ turns, entries: {} })).toBe(
    'Cycle finished in 3.2 s: 0 turns, 0 posts, 0 comments, 0 likes, 0 follows.',
  );
});
