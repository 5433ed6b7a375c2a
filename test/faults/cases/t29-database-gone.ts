import assert from 'node:assert/strict';
import { holding } from '../../holding/holding.ts';
import { Command, freePort } from '../command.ts';
import { DatabaseProxy } from '../database-proxy.ts';
import { type FaultCase, type Scene, until } from './fault-case.ts';

const personas = 400;
// In the place of the minute that the runner waits by itself for an answer.
const patience = 2_000;

export const t29: FaultCase = {
  name: 'T29: a runner whose database falls silent or goes away under load says so, stays up and comes back by itself',
  async play(scene, size) {
    const times = size === 'long' ? 5 : 1;
    await scene.createPersonas(personas);
    await scene.openCycle();
    return holding(async (hold) => {
      const proxy = hold(await DatabaseProxy.to(scene.url));
      const port = await freePort();
      const url = `${proxy.url}?query_timeout=${patience}`;
      const environment = { DATABASE_URL: url, MODEL: 'offline', CONCURRENCY: '2', METRICS_PORT: String(port) };
      const runner = hold(new Command('run', environment));
      await until('the runner is ready and plays', async () => (await ready(port)) === 200 && (await hasPlayed(scene)));
      proxy.fallSilent();
      await until('it says that it is not ready', async () => (await ready(port)) === 503);
      proxy.speakAgain();
      let slowest = 0;
      for (let time = 0; time < times; time += 1) {
        await until(
          'the runner is ready and plays',
          async () => (await ready(port)) === 200 && (await hasPlayed(scene)),
        );
        await proxy.goAway();
        const gone = performance.now();
        await until('it says that it is not ready', async () => (await ready(port)) === 503);
        slowest = Math.max(slowest, performance.now() - gone);
        await proxy.comeBack();
      }
      await until('it is ready again', async () => (await ready(port)) === 200);
      await until('all turns have ended', async () => (await scene.openTurns()) === 0, 120_000);
      assert.deepEqual(Object.keys(await scene.turnStates()), ['finished']);
      await scene.check();
      assert.ok(!runner.said.includes(proxy.url));
      runner.send('SIGTERM');
      assert.equal(await runner.end(), 0);
      return `once silent, ${times} times away; not ready after ${Math.round(slowest)} ms at the latest; ${personas} turns, each once`;
    });
  },
};

async function ready(port: number): Promise<number | undefined> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ status }) => status,
    () => undefined,
  );
}

async function hasPlayed(scene: Scene): Promise<boolean> {
  return ((await scene.turnStates())['finished'] ?? 0) > 0;
}
