import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { holding } from '../../holding/holding.ts';
import { Command, freePort } from '../command.ts';
import { type FaultCase, type Scene, until } from './fault-case.ts';

const grants = new URL('../../../packages/runner/sql/runner-role.sql', import.meta.url);
const refused = '42501';
const personas = 15;

const deletions = ['personas', 'posts', 'comments', 'likes', 'follows', 'cycles', 'turns', 'entries'].map(
  (table) => `DELETE FROM ${table}`,
);
const others = [
  'SELECT FROM admin',
  'SELECT FROM admin_invitations',
  "UPDATE personas SET description = 'Edited.'",
  "UPDATE posts SET body = 'Edited.'",
  'TRUNCATE posts CASCADE',
  'DROP TABLE posts',
];

export const t19: FaultCase = {
  name: 'T19: a database role that may do only what the runner needs plays a cycle, and is refused the rest',
  async play(scene, size) {
    await scene.createPersonas(personas);
    await scene.openCycle();
    await scene.pool.query(readFileSync(grants, 'utf8'));
    await scene.pool.query("ALTER ROLE sim_feed_runner PASSWORD 'own'");
    const url = new URL(scene.url);
    url.username = 'sim_feed_runner';
    url.password = 'own';
    const runner = scene.start({ cycles: 1, database: { url: url.href }, model: 'busy' });
    assert.equal(await runner.end(), 0);
    const states = await scene.turnStates();
    assert.equal((states['finished'] ?? 0) + (states['stalled'] ?? 0), 2 * personas);
    await scene.check();
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      for (const statement of [...deletions, ...others]) {
        await assert.rejects(client.query(statement), { code: refused }, statement);
      }
    } finally {
      await client.end();
    }
    const told = await playWithout(scene, url.href, size);
    return `a cycle of ${2 * personas} turns under the role; ${deletions.length + others.length} tries refused with ${refused}; ${told}`;
  },
};

/** Takes one right away, which every post needs. */
async function playWithout(scene: Scene, url: string, size: 'short' | 'long'): Promise<string> {
  await scene.rows('REVOKE UPDATE ON persona_counts FROM sim_feed_runner');
  const environment = { DATABASE_URL: url, MODEL: 'offline', CONCURRENCY: '2' };
  return holding(async (hold) => {
    const once = hold(new Command('once', environment));
    assert.equal(await once.end(), 1);
    assert.match(once.said, /permission denied for table persona_counts \(42501\).*role sim_feed_runner/);
    assert.ok(!once.said.includes(url));

    const port = await freePort();
    const began = performance.now();
    const run = hold(new Command('run', { ...environment, METRICS_PORT: String(port) }));
    const ready = () => fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    await until('it says that it is not ready, and why', async () => {
      const answer = await ready();
      return answer?.status === 503 && (await answer.text()).includes('the log says why');
    });
    assert.match(run.said, /"level":"error".*permission denied for table persona_counts/);
    if (size === 'long') {
      await scene.rows('GRANT UPDATE ON persona_counts TO sim_feed_runner');
      await until('it is ready again', async () => (await ready())?.status === 200, 60_000);
      await until('all turns have ended', async () => (await scene.openTurns()) === 0, 60_000);
    }
    run.send('SIGTERM');
    assert.equal(await run.end(), 0);
    const tries = run.said.split('a turn cannot be played until').length - 1;
    assert.ok(tries <= 2 * Math.ceil((performance.now() - began) / 30_000), `${tries} tries`);
    return `without a right once ended with 1, and run was not ready after ${tries} tries${size === 'long' ? ' and went on with the right' : ''}`;
  });
}
