import assert from 'node:assert/strict';
import type { CycleId, Outcome } from '../../domain/index.ts';
import type { Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, done, draftOf, newCycle, noon, oneCall, smallCharge, storedReply, unlimited } from './samples.ts';
import { Stage, taken } from './stage.ts';

const refused: Outcome = { done: false, tell: 'No.' };
const noTurns = { finished: 0, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 0, open: 0 };

/** The rules of a cycle's report. */
export const reportChecks: Checks<Storage> = {
  'there is none of what never was': async ({ cycles }) => {
    await expectError('not-found', cycles.report(987_654_321 as CycleId, noon));
  },

  'an empty cycle reports nothing': async ({ cycles }) => {
    const cycle = await cycles.open(newCycle(noon));
    assert.deepEqual(await cycles.report(cycle.id, after(5)), {
      cycle,
      turns: noTurns,
      entries: {},
      failures: [],
      reasons: {},
      calls: 0,
      tokens: { prompt: 0, cached: 0, completion: 0, charged: 0 },
      cost: 0,
      duration: 5,
    });
  },

  'turns are counted by how they ended, and the open ones': async (storage) => {
    const ends = ['finished', 'stalled', 'failed', 'over-budget', 'expired', 'cancelled'] as const;
    const stage = await Stage.set(storage, [...ends.map((_, index) => `persona_${index}`), 'open']);
    for (const [index, state] of ends.entries()) {
      await storage.turns.finish(stage.claim(`persona_${index}`), { state }, after(1));
    }
    const { turns } = await storage.cycles.report(stage.cycle.id, after(2));
    assert.deepEqual(turns, {
      finished: 1,
      stalled: 1,
      failed: 1,
      'over-budget': 1,
      expired: 1,
      cancelled: 1,
      open: 1,
    });
  },

  'waiting turns are open': async ({ personas, cycles }) => {
    await personas.create(draftOf('alice'), noon);
    const { id } = await cycles.open(newCycle(noon));
    assert.deepEqual((await cycles.report(id, noon)).turns, { ...noTurns, open: 1 });
  },

  'entries are counted by action, performed and refused apart': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const chosen: [string, string, Outcome][] = [
      ['alice', 'create_post', done],
      ['alice', 'create_post', refused],
      ['alice', 'like_post', done],
      ['bob', 'create_post', done],
      ['bob', '', refused],
    ];
    for (const [position, [username, action, outcome]] of chosen.entries()) {
      const place = { step: 0, position, action, time: after(1) };
      await storage.turns.perform(stage.claim(username), place, async () => outcome);
    }
    assert.deepEqual((await storage.cycles.report(stage.cycle.id, after(2))).entries, {
      create_post: { performed: 2, refused: 1 },
      like_post: { performed: 1, refused: 0 },
      '': { performed: 0, refused: 1 },
    });
  },

  'failures have their persona and their reason': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol']);
    const failure = { code: 'model', message: 'It said \u201cno\u201d.' };
    await storage.turns.finish(stage.claim('alice'), { state: 'failed', failure }, after(1));
    await storage.turns.finish(stage.claim('bob'), { state: 'finished' }, after(1));
    const { failures } = await storage.cycles.report(stage.cycle.id, after(2));
    assert.deepEqual(failures, [
      { persona: stage.persona('alice').id, username: 'alice', state: 'failed', ...failure },
    ]);
  },

  'reasons are counted by their code, whether the turn failed or ended otherwise': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob', 'carol', 'dave']);
    const message = 'Why not.';
    await storage.turns.finish(
      stage.claim('alice'),
      { state: 'failed', failure: { code: 'model', message } },
      after(1),
    );
    await storage.turns.finish(stage.claim('bob'), { state: 'stalled', failure: { code: 'model', message } }, after(1));
    await storage.turns.finish(
      stage.claim('carol'),
      { state: 'failed', failure: { code: 'action', message } },
      after(1),
    );
    await storage.turns.finish(stage.claim('dave'), { state: 'finished' }, after(1));
    const { reasons, failures } = await storage.cycles.report(stage.cycle.id, after(2));
    assert.deepEqual(reasons, { model: 2, action: 1 });
    assert.equal(failures.length, 3);
  },

  'failures are the first 100': async (storage) => {
    const stage = await Stage.set(
      storage,
      Array.from({ length: 101 }, (_, index) => `persona_${index}`),
    );
    for (let index = 0; index < 101; index += 1) {
      const failure = { code: 'model', message: 'no' };
      await storage.turns.finish(stage.claim(`persona_${index}`), { state: 'failed', failure }, after(1));
    }
    const { failures, turns, reasons } = await storage.cycles.report(stage.cycle.id, after(2));
    assert.deepEqual({ failures: failures.length, failed: turns.failed }, { failures: 100, failed: 101 });
    assert.deepEqual(reasons, { model: 101 });
  },

  'calls, tokens and cost are the sums of what was reported and charged': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const claim = stage.claim('alice');
    await storage.turns.reserve(claim, 1, { tokens: 500, cost: 2 }, unlimited, after(1));
    const usage = { prompt: 200, cached: 150, completion: 30 };
    await storage.turns.reply(claim, 1, storedReply({ ...oneCall, usage }, { tokens: 230, cost: 0.5 }));
    await storage.turns.reserve(claim, 2, smallCharge, unlimited, after(1));
    const { usage: _, ...silent } = oneCall;
    await storage.turns.reply(claim, 2, storedReply(silent, { tokens: 60, cost: 0.125 }));
    const report = await storage.cycles.report(stage.cycle.id, after(2));
    assert.equal(report.calls, 4);
    assert.deepEqual(report.tokens, { prompt: 360, cached: 190, completion: 50, charged: 490 });
    assert.equal(report.cost, 1.125);
  },

  'what was reserved and never settled is charged': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await storage.turns.reserve(stage.claim('alice'), 1, { tokens: 1000, cost: 8 }, unlimited, after(1));
    await taken(storage, stage.claim('alice').turn, after(2));
    const report = await storage.cycles.report(stage.cycle.id, after(3));
    assert.deepEqual({ charged: report.tokens.charged, cost: report.cost }, { charged: 1100, cost: 8.25 });
  },

  'it counts its own cycle only': async (storage) => {
    const first = await Stage.set(storage, ['alice'], noon);
    await first.post('alice', after(1));
    await first.end(after(2));
    const second = await Stage.set(storage, ['alice'], after(60_000));
    const report = await storage.cycles.report(second.cycle.id, after(60_001));
    assert.deepEqual(report.entries, {});
    assert.deepEqual({ calls: report.calls, charged: report.tokens.charged }, { calls: 1, charged: 100 });
    assert.deepEqual((await storage.cycles.report(first.cycle.id, noon)).turns, { ...noTurns, finished: 1 });
  },

  'it lasts to now while it runs, and to its end afterwards': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.equal((await storage.cycles.report(stage.cycle.id, after(7))).duration, 7);
    await stage.end(after(20), 'over-budget');
    const report = await storage.cycles.report(stage.cycle.id, after(99));
    assert.equal(report.duration, 20);
    assert.deepEqual(report.cycle, { ...stage.cycle, state: 'over-budget', endedAt: after(20) });
  },
};
