import type { Cycle, CycleId, CycleReport, TurnFailure } from '@sim-feed/core';
import { expect, test } from 'vitest';
import { type ReportNotes, reportText } from '../../src/show/report-text.ts';

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
const text = (more: Partial<CycleReport> = {}, notes: Partial<ReportNotes> = {}) =>
  reportText({ ...report, ...more }, (_style, words) => words, { spending: false, loss: undefined, ...notes });

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
    expect.stringContaining(
      'Cycle degraded (for some, the server failed or was not there) in 3.2 s: 16 turns (14 finished, 1 failed, 1 over-budget), ',
    ),
    '  @elm_court failed (model-server): No answer.',
    '  @deleted over-budget (budget-day): Spent.',
  ]);
});

test('does not list hundreds of reasons', () => {
  const failures = Array.from({ length: 100 }, (_, index): TurnFailure => {
    return { username: 'x', state: 'failed', code: 'action', message: `No ${index}.` };
  });
  const lines = text({ failures, reasons: { action: 250 } }).split('\n');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  ... and 240 more turns with a reason.');
});

test('knows a cycle without turns', () => {
  expect(text({ turns, entries: {} })).toBe(
    'Cycle finished in 3.2 s: 0 turns, 0 posts, 0 comments, 0 likes, 0 follows.',
  );
});

test('tells turns that ended alike in one line', () => {
  const failures = ['one', 'two', 'three', 'four', 'five'].map(
    (username): TurnFailure => ({ username, state: 'failed', code: 'action', message: 'No.' }),
  );
  expect(
    text({ failures, reasons: { action: 5 } })
      .split('\n')
      .slice(1),
  ).toEqual(['  @one, @two, @three and 2 more failed (action): No.']);
});

test('names the reason of a lost cycle in a few words, and leaves to others what they tell in full', () => {
  const failure: TurnFailure = { username: 'x', state: 'failed', code: 'model-auth', message: 'Refused.' };
  const shown = text(
    {
      cycle: { ...cycle, state: 'degraded' },
      turns: { ...turns, failed: 2 },
      failures: [failure, { ...failure, code: 'action', message: 'No.' }],
      reasons: { 'model-auth': 1, action: 1 },
    },
    { loss: { kind: 'auth', message: 'Refused.' }, spending: true },
  );
  expect(shown.split('\n')).toEqual([
    expect.stringMatching(/^Cycle degraded \(the key was refused\) in 3\.2 s: 2 turns \(all failed\), /),
    '  @x failed (action): No.',
  ]);
});

test('says what a spent limit is called, and what a cycle cost somebody', () => {
  const over = text({ cycle: { ...cycle, state: 'over-budget' } });
  expect(over).toMatch(/^Cycle over-budget \(.* DAY_BUDGET_USD or DAY_BUDGET_TOKENS raises it\) in /);
  const spent = { calls: 41, tokens: { prompt: 1, cached: 0, completion: 1, charged: 125_300 }, cost: 0.01234 };
  expect(text(spent, { spending: true })).toMatch(
    /, 0 follows, 3 corrections, 41 calls, 125,300 tokens, 0\.012 USD\.$/,
  );
  expect(text({ ...spent, cost: 0 }, { spending: true })).toMatch(/125,300 tokens\.$/);
});
