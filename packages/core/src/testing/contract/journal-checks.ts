import assert from 'node:assert/strict';
import type { Outcome, PostId } from '../../domain/index.ts';
import type { Claim, ModelReply, Storage } from '../../ports/index.ts';
import type { Checks } from './contract-case.ts';
import { after, done, noon, oneCall, smallCharge, storedReply, turnOpening, unlimited } from './samples.ts';
import { Stage, taken } from './stage.ts';

const place = { step: 0, position: 0, action: 'create_post', time: after(1) };

const replies: readonly ModelReply[] = [
  oneCall,
  { text: 'I rest my case.', calls: [], finish: 'stop' },
  {
    text: '<think>\u{1F5F3}\uFE0F "e\u0301" \\ \u2028\n</think>',
    calls: [
      { id: '', name: 'not a tool', arguments: '{"zeal":1,"body":"a", "b" : {"__proto__":[]}' },
      { id: 'same', name: 'like_post', arguments: '' },
      { id: 'same', name: 'like_post', arguments: 'null' },
    ],
    finish: 'length',
    usage: { prompt: 0, cached: 0, completion: 0 },
    carry: { zeta: [1, null, { b: true, a: 0.5 }], reasoning_content: 'so \u00e9', alpha: '' },
  },
  { text: '', calls: [], finish: 'filtered', carry: null },
];

/** What the journal keeps: openings, replies, entries. */
export const journalChecks: Checks<Storage> = {
  'an opening is stored once; the first comes back byte for byte': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const { turn } = stage.claim('alice');
    await stage.end(after(1));
    const next = await Stage.set(storage, ['alice'], after(60_000));
    assert.notEqual(next.claim('alice').turn, turn);
    const opening = turnOpening('It is your turn.');
    const again = await storage.turns.begin(next.claim('alice'), turnOpening('something else'));
    assert.equal(JSON.stringify(again), JSON.stringify(opening));
    const claim = await taken(storage, next.claim('alice').turn, after(60_001));
    assert.equal(JSON.stringify(claim.opening), JSON.stringify(opening));
    assert.equal(JSON.stringify(await storage.turns.begin(claim, turnOpening('a third'))), JSON.stringify(opening));
  },

  'a new opening is given back as it was handed in': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const post = await stage.post('alice', after(1));
    await stage.end(after(2));
    const { id } = await storage.cycles.open({
      slot: after(9),
      opening: stage.claim('alice').cycle.opening,
      at: after(9),
      lease: { holder: 'x', milliseconds: 60_000 },
    });
    const [turn] = await storage.turns.open(id, { limit: 1 });
    const claim = await taken(storage, (turn ?? assert.fail('no turn')).id, after(10));
    assert.equal(claim.opening, undefined);
    const opening = {
      ...turnOpening('e\u0301 \u{1F5F3}\uFE0F\n\\u0041 "q"'),
      shows: { posts: [post.id, 5 as PostId, 1 as PostId], personas: ['Zed', 'alice'] },
    };
    assert.deepEqual(await storage.turns.begin(claim, opening), opening);
    assert.deepEqual((await taken(storage, claim.turn, after(11))).opening, opening);
  },

  'replies come back whole and byte for byte, by step': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const claim = stage.claim('alice');
    for (const [index, reply] of replies.entries()) {
      await storage.turns.reserve(claim, index + 1, smallCharge, unlimited, noon);
      await storage.turns.reply(claim, index + 1, storedReply(reply));
    }
    const { steps } = await taken(storage, claim.turn, after(1));
    assert.deepEqual(
      steps.map(({ reply }) => reply),
      [oneCall, ...replies],
    );
    assert.deepEqual(
      steps.map(({ entries }) => entries),
      [[], [], [], [], []],
    );
    assert.equal(JSON.stringify(steps[3]?.reply.carry), JSON.stringify(replies[2]?.carry));
  },

  'entries come back with their step, by position': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const claim = stage.claim('alice');
    await storage.turns.reserve(claim, 1, smallCharge, unlimited, noon);
    await storage.turns.reply(claim, 1, storedReply());
    const outcomes: Outcome[] = [
      {
        done: true,
        tell: { zeta: 1, alpha: ['\u{1F5F3}\uFE0F', null, 0.5, { b: false, a: '' }] },
        shows: { posts: [7 as PostId, 3 as PostId], personas: ['Zed', 'amy'] },
      },
      { done: false, tell: 'No such post.', shows: { posts: [] } },
      { done: true, tell: null, shows: {} },
      { done: false, tell: [] },
    ];
    for (const step of [1, 0]) {
      for (const [position, outcome] of outcomes.entries()) {
        const given = await storage.turns.perform(
          claim,
          { ...place, step, position, action: `act_${position}` },
          async () => outcome,
        );
        assert.deepEqual(given, outcome);
      }
    }
    await stage.post('bob', after(2));
    const { steps } = await taken(storage, claim.turn, after(3));
    const entries = outcomes.map((outcome, position) => ({ position, action: `act_${position}`, outcome }));
    assert.deepEqual(
      steps.map((step) => step.entries),
      [entries, entries],
    );
    assert.equal(JSON.stringify(steps[0]?.entries[0]?.outcome.tell), JSON.stringify(outcomes[0]?.tell));
  },

  'a name of an action is kept as the model wrote it': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const names = ['', 'create_post', 'Create Post', '\u{1F5F3}\uFE0F', `x'; "`, 'x'.repeat(200)];
    for (const [position, action] of names.entries()) {
      await storage.turns.perform(stage.claim('alice'), { ...place, position, action }, async () => ({
        done: false,
        tell: 'No.',
      }));
    }
    const { steps } = await taken(storage, stage.claim('alice').turn, after(1));
    assert.deepEqual(
      steps[0]?.entries.map(({ action }) => action),
      names,
    );
  },

  'an entry stored already is given back and its work is not run': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const tell = { zeta: 1, alpha: 2 };
    const first = await storage.turns.perform(stage.claim('alice'), place, async (tx) => {
      const { id } = await tx.createPost('once');
      return { done: true, tell, shows: { posts: [id] } };
    });
    const again = async (claim: Claim) => {
      const work = () => assert.fail('the work was run again');
      const given = await storage.turns.perform(claim, { ...place, time: after(9) }, work);
      assert.deepEqual(given, first);
      assert.equal(JSON.stringify(given.tell), JSON.stringify(tell));
    };
    await again(stage.claim('alice'));
    await again(await taken(storage, stage.claim('alice').turn, after(2)));
    assert.equal((await storage.feed.latest({ limit: 10 })).length, 1);
  },

  'a correction given back is still a correction': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const correction: Outcome = { done: false, tell: 'Too long.' };
    assert.deepEqual(await storage.turns.perform(stage.claim('alice'), place, async () => correction), correction);
    assert.deepEqual(await storage.turns.perform(stage.claim('alice'), place, async () => done), correction);
    assert.deepEqual(await storage.feed.latest({ limit: 10 }), []);
    assert.deepEqual((await storage.cycles.report(stage.cycle.id, after(2))).entries, {
      create_post: { performed: 0, refused: 1 },
    });
  },

  'two at once under one key have one effect and one outcome': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const perform = (body: string) =>
      storage.turns.perform(stage.claim('alice'), place, async (tx) => {
        await tx.createPost(body);
        return { done: true, tell: body };
      });
    const [one, other] = await Promise.all([perform('one'), perform('other')]);
    assert.deepEqual(one, other);
    assert.deepEqual(
      (await storage.feed.latest({ limit: 10 })).map(({ body }) => body),
      [one.tell],
    );
  },

  'several turns perform at once': async (storage) => {
    const usernames = ['alice', 'bob', 'carol', 'dave'];
    const stage = await Stage.set(storage, usernames);
    const posts = await Promise.all(usernames.map((username, index) => stage.post(username, after(index), username)));
    assert.equal(new Set(posts.map(({ id }) => id)).size, 4);
    assert.deepEqual(
      (await storage.feed.latest({ limit: 10 })).map(({ author }) => author),
      usernames.toReversed(),
    );
  },

  'work that throws keeps nothing, and its error is thrown on': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('bob', noon);
    const error = new RangeError('the work failed');
    const failing = storage.turns.perform(stage.claim('alice'), place, async (tx) => {
      const { id } = await tx.createPost('lost');
      await tx.createComment(post.id, 'lost');
      await tx.createComment(id, 'lost');
      await tx.like(post.id);
      await tx.follow(stage.persona('bob').id);
      throw error;
    });
    await assert.rejects(failing, error);
    const { feed } = storage;
    assert.deepEqual(await feed.latest({ limit: 10 }), [{ ...post, likes: 0, comments: 0 }]);
    assert.deepEqual(await feed.comments(post.id, { limit: 10 }), []);
    assert.deepEqual(await feed.happenings(stage.persona('bob').id, { since: noon, limit: 10 }), []);
    assert.deepEqual(await feed.wordsOf(stage.persona('alice').id, 10), []);
    assert.deepEqual((await taken(storage, stage.claim('alice').turn, after(2))).steps[0]?.entries, []);
  },

  'what failed may be done again': async (storage) => {
    const stage = await Stage.set(storage, ['alice', 'bob']);
    const post = await stage.post('bob', noon);
    const work = (fails: boolean) =>
      storage.turns.perform(stage.claim('alice'), place, async (tx) => {
        assert.deepEqual([await tx.like(post.id), await tx.follow(stage.persona('bob').id)], ['new', 'new']);
        if (fails) throw new RangeError('the work failed');
        return done;
      });
    await assert.rejects(work(true), RangeError);
    assert.deepEqual(await work(false), done);
    assert.equal((await storage.feed.post(post.id))?.likes, 1);
  },

  'what a transaction writes is not seen outside before it commits': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    let reading: Promise<unknown> = Promise.resolve();
    const failing = stage.perform('alice', after(1), async (tx) => {
      await tx.createPost('never');
      reading = storage.feed.latest({ limit: 10 });
      throw new RangeError('the work failed');
    });
    await assert.rejects(failing, RangeError);
    assert.deepEqual(await reading, []);
  },

  'what was handed in or out can be changed without changing what is kept': async (storage) => {
    const stage = await Stage.set(storage, ['alice']);
    const tell = { seen: ['first'] };
    await storage.turns.perform(stage.claim('alice'), place, async () => ({ done: true, tell }));
    tell.seen.push('changed');
    const calls = [{ id: '1', name: 'a', arguments: '{}' }];
    const changing = { text: 'mine', calls, finish: 'calls' as const };
    const reply = structuredClone(changing);
    await storage.turns.reserve(stage.claim('alice'), 1, smallCharge, unlimited, noon);
    await storage.turns.reply(stage.claim('alice'), 1, storedReply(changing));
    changing.text = 'changed';
    calls.pop();
    const { steps } = await taken(storage, stage.claim('alice').turn, after(1));
    assert.deepEqual(steps[0]?.entries[0]?.outcome.tell, { seen: ['first'] });
    assert.deepEqual(steps[1]?.reply, reply);
  },
};
