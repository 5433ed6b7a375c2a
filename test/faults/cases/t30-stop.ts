import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { holding } from '../../holding/holding.ts';
import { Command } from '../command.ts';
import { DatabaseProxy } from '../database-proxy.ts';
import { type FaultCase, type Scene, until } from './fault-case.ts';

const personas = 15;
// What comes within 300 ms counts as the same keypress.
const anotherKeypress = 700;

export const t30: FaultCase = {
  name: 'T30: SIGTERM with 15 turns open ends with 0, the next start goes on at once; a second ends with 130; a hanging stop with 1',
  async play(scene) {
    await scene.createPersonas(personas);
    return holding(async (hold) => {
      const model = hold(await silentModel());
      const environment = { LLM_BASE_URL: model.url, LLM_MODEL: 'silent', CONCURRENCY: String(personas) };
      const hanging = async (url: string) => {
        const before = model.asked;
        const command = new Command('once', { ...environment, DATABASE_URL: url });
        await until('all turns wait for the model', () => model.asked - before === personas);
        return command;
      };

      const stopped = hold(await hanging(scene.url));
      const orderly = await timeToEnd(stopped, 0);
      assert.deepEqual(await activeJobs(scene), 0);
      const next = hold(new Command('run', { DATABASE_URL: scene.url, MODEL: 'offline' }));
      await until('the next start has gone on', async () => (await scene.openTurns()) === 0, 60_000);
      assert.deepEqual(await scene.turnStates(), { finished: personas });
      next.send('SIGTERM');
      assert.equal(await next.end(), 0);

      const proxy = hold(await DatabaseProxy.to(scene.url));
      const hurried = hold(await hanging(proxy.url));
      proxy.fallSilent();
      hurried.send('SIGTERM');
      await sleep(anotherKeypress);
      assert.ok(!hurried.hasEnded);
      hurried.send('SIGTERM');
      assert.equal(await hurried.end(), 130);

      const other = hold(await DatabaseProxy.to(scene.url));
      await scene.rows(
        "UPDATE sim_feed_jobs.job SET heartbeat_on = now() - interval '1 minute' WHERE state = 'active'",
      );
      const hung = hold(await hanging(other.url));
      other.fallSilent();
      const hard = await timeToEnd(hung, 1);
      return `in order after ${orderly} ms; the second signal at once; with everything hanging after ${hard} ms`;
    });
  },
};

async function timeToEnd(command: Command, code: number): Promise<number> {
  const asked = performance.now();
  command.send('SIGTERM');
  await until('it ends', () => command.hasEnded, 20_000);
  assert.equal(await command.end(), code);
  return Math.round(performance.now() - asked);
}

async function activeJobs(scene: Scene): Promise<number> {
  const rows = await scene.rows("SELECT FROM sim_feed_jobs.job WHERE name = 'turns' AND state = 'active'");
  return rows.length;
}

/** A server that takes every request and never answers. */
async function silentModel() {
  const model = { url: '', asked: 0, [Symbol.asyncDispose]: async () => {} };
  const server = createServer(() => {
    model.asked += 1;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  model.url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/v1`;
  model[Symbol.asyncDispose] = async () => {
    server.closeAllConnections();
    server.close();
  };
  return model;
}
