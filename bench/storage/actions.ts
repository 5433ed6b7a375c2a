import type { Outcome } from '@sim-feed/core';
import type { PostgresStorage } from '@sim-feed/core/postgres';

type Claim = NonNullable<Awaited<ReturnType<PostgresStorage['turns']['take']>>>;

const body = 'The pond has one bench and two flags, and I shall not sit until the second flag has apologised to it.';
const time = new Date('2026-11-17T07:00:00Z');

/** Performs one journalled action: a post, and its entry with what the model is told, in one transaction. */
export function performPost({ turns }: PostgresStorage, claim: Claim, position: number): Promise<Outcome> {
  return turns.perform(claim, { step: 0, position, action: 'create_post', time }, async (tx) => {
    const post = await tx.createPost(body);
    return { done: true, tell: { posted: post.id }, shows: { posts: [post.id] } };
  });
}

/** Takes up so many turns of as many personas, all in one cycle. */
export async function takeTurns(
  { cycles, personas, turns }: PostgresStorage,
  count: number,
): Promise<readonly Claim[]> {
  for (let number = 1; number <= count; number += 1) {
    await personas.create({ username: `poster_${number}`, bio: 'Posts.', description: 'Somebody who posts.' }, time);
  }
  const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
  const cycle = await cycles.open({ slot: time, opening, at: time, lease: { holder: 'bench', milliseconds: 60_000 } });
  const open = await turns.open(cycle.id, { limit: count });
  const claims = await Promise.all(open.map(({ id }) => turns.take(id, time)));
  return claims.filter((claim) => claim !== undefined);
}

/** Reserves a model call against the budgets, which are far away: all turns of the cycle meet in its row. */
export function reserveCall({ turns }: PostgresStorage, claim: Claim, step: number): Promise<void> {
  const budget = { tokens: 1e15, cost: 1e9 };
  const charge = { tokens: 1_000, cost: 0.001 };
  return turns.reserve(claim, step, charge, { turn: budget, cycle: budget, day: budget }, time);
}

/** Does the work at each claim, one after another, for so many milliseconds; gives back how often a second. */
export async function timesPerSecond(
  claims: readonly Claim[],
  milliseconds: number,
  work: (claim: Claim, count: number) => Promise<unknown>,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  await Promise.all(
    claims.map(async (claim) => {
      for (let count = 0; performance.now() - begun < milliseconds; count += 1) {
        await work(claim, count);
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - begun)) * 1_000;
}
