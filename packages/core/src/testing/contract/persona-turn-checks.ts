import assert from 'node:assert/strict';
import { maxReasoningLength, type PersonaId, type TurnId } from '../../domain/index.ts';
import type { AdminStorage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { after, done, noon, oneCall, smallCharge, storedReply, unlimited } from './samples.ts';
import { Stage, taken } from './stage.ts';

const day = 86_400_000;

/** The rules of JournalReader. */
export const personaTurnChecks: Checks<AdminStorage> = {
  'a turn comes with its reasoning and its entries': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const claim = stage.claim('alice');
    await stage.perform('alice', after(1), async () => done);
    await storage.turns.reserve(claim, 1, smallCharge, unlimited, after(2));
    await storage.turns.reply(claim, 1, storedReply({ ...oneCall, text: 'Because.' }, smallCharge, after(3)));
    await storage.turns.finish(claim, { state: 'failed', failure: { code: 'deadline', message: 'late' } }, after(4));
    const { turn, cycle, attempt, persona } = claim;
    assert.deepEqual(await storage.journal.turnsOf(persona.id, { limit: 10 }), [
      {
        id: turn,
        cycle: cycle.id,
        slot: noon,
        state: 'failed',
        attempt,
        failure: { code: 'deadline', message: 'late' },
        startedAt: noon,
        endedAt: after(4),
        charged: { tokens: 200, cost: 0.5 },
        steps: [
          {
            step: 0,
            model: 'sample',
            reasoning: '',
            entries: [{ position: 0, action: 'sample', outcome: done }],
            repliedAt: noon,
          },
          { step: 1, model: 'sample', reasoning: 'Because.', entries: [], repliedAt: after(3) },
        ],
      },
    ]);
  },

  'where the model wrote nothing, its thinking is shown, and neither without end': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const claim = stage.claim('alice');
    const replies = [
      { ...oneCall, carry: { reasoning_content: 'I think.' } },
      { ...oneCall, text: 'I say.', carry: { reasoning_content: 'I think.' } },
      { ...oneCall, text: '\u{1F5F3}'.repeat(maxReasoningLength + 1) },
      { ...oneCall, carry: ['something else'] },
    ];
    for (const [index, reply] of replies.entries()) {
      await storage.turns.reserve(claim, index + 1, smallCharge, unlimited, noon);
      await storage.turns.reply(claim, index + 1, storedReply(reply));
    }
    const [turn] = await storage.journal.turnsOf(claim.persona.id, { limit: 1 });
    assert.deepEqual(
      turn?.steps.map(({ reasoning }) => reasoning),
      ['', 'I think.', 'I say.', '\u{1F5F3}'.repeat(maxReasoningLength), ''],
    );
  },

  'an open turn has not ended, and one that nobody took up has no steps': async (storage) => {
    const first = await Stage.set(storage, ['alice']);
    const { id } = first.persona('alice');
    const [running] = await storage.journal.turnsOf(id, { limit: 1 });
    assert.deepEqual([running?.state, running?.endedAt, running?.failure], ['running', undefined, undefined]);
    await storage.personas.update(id, { paused: true });
    assert.equal(await storage.turns.take(first.claim('alice').turn, after(5)), undefined);
    const [cancelled] = await storage.journal.turnsOf(id, { limit: 1 });
    assert.deepEqual([cancelled?.state, cancelled?.endedAt], ['cancelled', after(5)]);
  },

  'turns are the newest first, in pages, and of the one persona': async (storage) => {
    const turns: TurnId[] = [];
    let persona: PersonaId | undefined;
    for (let count = 0; count < 3; count += 1) {
      const stage = await Stage.set(storage, ['alice', 'bob'], after(count * day));
      turns.unshift(stage.claim('alice').turn);
      persona = stage.persona('alice').id;
      await stage.end(after(count * day + 1));
    }
    if (persona === undefined) assert.fail('no persona');
    const ids = async (page: { before?: TurnId; limit: number }) =>
      (await storage.journal.turnsOf(persona, page)).map(({ id }) => id);
    assert.deepEqual(await ids({ limit: 10 }), turns);
    assert.deepEqual(await ids({ limit: 2 }), turns.slice(0, 2));
    const before = turns[1] ?? assert.fail('no turn');
    assert.deepEqual(await ids({ limit: 2, before }), turns.slice(2));
  },

  'who is not there has no turns': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    assert.deepEqual(await storage.journal.turnsOf(987_654_321 as PersonaId, { limit: 10 }), []);
    assert.deepEqual(await storage.journal.turnsOf(-1 as PersonaId, { limit: 10 }), []);
    await storage.personas.remove(stage.persona('alice').id, after(1));
    assert.deepEqual(await storage.journal.turnsOf(stage.persona('alice').id, { limit: 10 }), []);
  },

  'those of a cycle that was deleted are gone': async (storage) => {
    const first = await Stage.set(storage, ['alice']);
    await first.end(after(1));
    const second = await Stage.set(storage, ['alice'], after(day));
    assert.equal(await storage.cycles.prune(after(day), 10), 1);
    const turns = await storage.journal.turnsOf(first.persona('alice').id, { limit: 10 });
    assert.deepEqual(
      turns.map(({ id }) => id),
      [second.claim('alice').turn],
    );
  },

  'a turn taken up again keeps the time at which it began': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const claim = await taken(storage, stage.claim('alice').turn, after(7));
    const [turn] = await storage.journal.turnsOf(claim.persona.id, { limit: 1 });
    assert.deepEqual([turn?.startedAt, turn?.attempt], [noon, claim.attempt]);
  },
};
