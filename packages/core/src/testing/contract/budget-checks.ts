import assert from 'node:assert/strict';
import type { Budgets, Charge } from '../../domain/index.ts';
import type { BudgetSpent } from '../../errors/index.ts';
import type { Claim, Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { expectError } from './expect-error.ts';
import { after, noon, oneCall, storedReply, unlimited } from './samples.ts';
import { Stage, taken } from './stage.ts';

const day = 86_400_000;
const untilMidnight = day / 2;
// Each turn of a stage has been charged 100 tokens and 0.25 USD already.
const tokens = (count: number): Charge => ({ tokens: count, cost: 0 });
const cost = (usd: number): Charge => ({ tokens: 0, cost: usd });

async function expectSpent(scope: keyof Budgets, promise: Promise<void>): Promise<void> {
  const error = await expectError('budget-spent', promise);
  assert.equal((error as BudgetSpent).scope, scope);
}

async function chargedTo(storage: Storage, stage: Stage): Promise<{ tokens: number; cost: number }> {
  const report = await storage.cycles.report(stage.cycle.id, noon);
  return { tokens: report.tokens.charged, cost: report.cost };
}

function reserving(storage: Storage, claim: Claim) {
  return (charge: Charge, budgets: Partial<Budgets>, at = noon) =>
    storage.turns.reserve(claim, 1, charge, { ...unlimited, ...budgets }, at);
}

/** How model calls are reserved and settled. */
export const budgetChecks: Checks<Storage> = {
  'a call that fits exactly is allowed, one that goes past is not': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const reserve = reserving(storage, stage.claim('alice'));
    await expectSpent('turn', reserve(tokens(51), { turn: { tokens: 150 } }));
    await reserve(tokens(50), { turn: { tokens: 150 } });
    await expectSpent('turn', reserve(tokens(1), { turn: { tokens: 150 } }));
    await expectSpent('turn', reserve(cost(0.5), { turn: { cost: 0.5 } }));
    await reserve(cost(0.25), { turn: { cost: 0.5 } });
  },

  'tokens and USD are held apart': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const reserve = reserving(storage, stage.claim('alice'));
    await reserve({ tokens: 1_000_000, cost: 0.25 }, { turn: { cost: 0.5 } });
    await reserve({ tokens: 0, cost: 64 }, { turn: { tokens: 1_000_100 } });
  },

  'the turn has a budget of its own': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    await reserving(storage, stage.claim('alice'))(tokens(900), { turn: { tokens: 1000 } });
    await reserving(storage, stage.claim('bob'))(tokens(900), { turn: { tokens: 1000 } });
  },

  'the cycle has one that its turns share': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    await reserving(storage, stage.claim('alice'))(tokens(600), { cycle: { tokens: 1000 } });
    await expectSpent('cycle', reserving(storage, stage.claim('bob'))(tokens(201), { cycle: { tokens: 1000 } }));
    await reserving(storage, stage.claim('bob'))(tokens(200), { cycle: { tokens: 1000 } });
  },

  'the day has one that its cycles share, and ends at midnight in UTC': async (storage) => {
    const first = await Stage.set(storage, ['alice'], noon);
    await reserving(storage, first.claim('alice'))(tokens(300), { day: { tokens: 1000 } }, after(untilMidnight - 1));
    await first.end(after(5));
    const second = await Stage.set(storage, ['alice'], after(10));
    const reserve = reserving(storage, second.claim('alice'));
    await expectSpent('day', reserve(tokens(501), { day: { tokens: 1000 } }, after(untilMidnight - 1)));
    await reserve(tokens(500), { day: { tokens: 1000 } }, after(untilMidnight - 1));
    await reserve(tokens(1000), { day: { tokens: 1000 } }, after(untilMidnight));
    await expectSpent('day', reserve(tokens(1), { day: { tokens: 1000 } }, after(untilMidnight)));
  },

  'of several that are spent the first is named: turn, cycle, day': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const reserve = reserving(storage, stage.claim('alice'));
    const none = { tokens: 0 };
    await expectSpent('turn', reserve(tokens(1), { turn: none, cycle: none, day: none }));
    await expectSpent('cycle', reserve(tokens(1), { cycle: none, day: none }));
    await expectSpent('day', reserve(tokens(1), { day: none }));
  },

  'what is refused charges nothing to any of the three': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const reserve = reserving(storage, stage.claim('alice'));
    const charged = await chargedTo(storage, stage);
    for (const scope of ['turn', 'cycle', 'day'] as const) {
      await expectSpent(scope, reserve({ tokens: 500, cost: 1 }, { [scope]: { tokens: 599 } }));
    }
    assert.deepEqual(await chargedTo(storage, stage), charged);
    const exact = { tokens: 600, cost: 1.25 };
    await reserve({ tokens: 500, cost: 1 }, { turn: exact, cycle: exact, day: exact });
  },

  'a reply puts its charge in the place of what was reserved, in all three': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const claim = stage.claim('alice');
    const reserve = reserving(storage, claim);
    await reserve({ tokens: 900, cost: 4 }, {});
    await storage.turns.reply(claim, 1, storedReply(oneCall, { tokens: 300, cost: 1 }));
    assert.deepEqual(await chargedTo(storage, stage), { tokens: 400, cost: 1.25 });
    const full = { tokens: 1000, cost: 2 };
    const step = (charge: Charge) =>
      storage.turns.reserve(claim, 2, charge, { turn: full, cycle: full, day: full }, noon);
    await expectSpent('turn', step({ tokens: 601, cost: 0 }));
    await step({ tokens: 600, cost: 0.75 });
  },

  'a reply may cost more than was reserved': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await reserving(storage, stage.claim('alice'))(tokens(10), { turn: { tokens: 110 } });
    await storage.turns.reply(stage.claim('alice'), 1, storedReply(oneCall, { tokens: 50, cost: 0.5 }));
    assert.deepEqual(await chargedTo(storage, stage), { tokens: 150, cost: 0.75 });
  },

  'of several tries of a step only the last is replaced': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const reserve = reserving(storage, stage.claim('alice'));
    await reserve({ tokens: 200, cost: 1 }, {});
    await reserve({ tokens: 400, cost: 2 }, {});
    await storage.turns.reply(stage.claim('alice'), 1, storedReply(oneCall, { tokens: 50, cost: 0.5 }));
    assert.deepEqual(await chargedTo(storage, stage), { tokens: 350, cost: 1.75 });
  },

  'what a lost attempt reserved stays charged': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    await reserving(storage, stage.claim('alice'))({ tokens: 200, cost: 1 }, {});
    const fresh = await taken(storage, stage.claim('alice').turn, after(1));
    await expectSpent('turn', reserving(storage, fresh)(tokens(701), { turn: { tokens: 1000 } }));
    await reserving(storage, fresh)({ tokens: 400, cost: 2 }, { turn: { tokens: 1000 } });
    await storage.turns.reply(fresh, 1, storedReply(oneCall, { tokens: 50, cost: 0.5 }));
    assert.deepEqual(await chargedTo(storage, stage), { tokens: 350, cost: 1.75 });
  },

  'a charge stays on the day on which it was reserved': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const claim = stage.claim('alice');
    await reserving(storage, claim)(tokens(500), {}, after(untilMidnight - 1));
    await storage.turns.reply(claim, 1, storedReply(oneCall, tokens(300), after(untilMidnight + 1)));
    const limit = { day: { tokens: 1000 } };
    const step = (charge: Charge, at: Date) => storage.turns.reserve(claim, 2, charge, { ...unlimited, ...limit }, at);
    await step(tokens(1000), after(untilMidnight + 2));
    await expectSpent('day', step(tokens(601), after(untilMidnight - 1)));
    await step(tokens(600), after(untilMidnight - 1));
  },

  'turns that reserve at once stay within the cycle': async (storage) => {
    const usernames = ['alice', 'bob', 'carol', 'dave'];
    const stage = await Stage.set(storage, usernames);
    const results = await Promise.allSettled(
      usernames.map((username) => reserving(storage, stage.claim(username))(tokens(100), { cycle: { tokens: 600 } })),
    );
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 2);
    assert.equal((await chargedTo(storage, stage)).tokens, 600);
  },
};
