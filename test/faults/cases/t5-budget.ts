import assert from 'node:assert/strict';
import { type FaultCase, until } from './fault-case.ts';

const turnTokens = 8_000;
const mostDeaths = 40;

export const t5: FaultCase = {
  name: 'T5: a turn whose runner dies after every reply ends as out of budget',
  async play(scene, size) {
    const personas = size === 'long' ? 8 : 1;
    await scene.createPersonas(personas);
    await scene.openCycle();
    let deaths = 0;
    while ((await scene.openTurns()) > 0) {
      const runner = scene.start({ helps: true, concurrency: personas, dieAt: 'answered', turnTokens });
      await until(
        'it dies, or nothing is left',
        async () => runner.hasEnded || (await scene.openTurns()) === 0,
        60_000,
      );
      if (!runner.hasEnded) break;
      assert.equal(await runner.end(), 'SIGKILL');
      deaths += 1;
      assert.ok(deaths < mostDeaths, 'the budget never ends');
      // As if the queue had missed the dead one already; the long form waits for that.
      if (size === 'short') {
        await scene.rows(
          "UPDATE sim_feed_jobs.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'",
        );
      }
    }
    assert.deepEqual(await scene.turnStates(), { 'over-budget': personas });
    const [spent] = await scene.rows<{ most: number; turns: number; days: number }>(
      `SELECT max(charged_tokens)::int AS most, sum(charged_tokens)::int AS turns,
         (SELECT sum(tokens)::int FROM spending) AS days FROM turns`,
    );
    assert.ok(spent && spent.most <= turnTokens && spent.turns === spent.days);
    assert.ok(deaths >= 2);
    return `${deaths} deaths, ${personas} turns out of budget, at most ${spent.most} of ${turnTokens} tokens charged to each`;
  },
};
