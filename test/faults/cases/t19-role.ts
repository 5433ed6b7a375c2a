import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { FaultCase } from './fault-case.ts';

const grants = new URL('../../../sql/runner-role.sql', import.meta.url);
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
  async play(scene) {
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
    return `a cycle of ${2 * personas} turns under the role; ${deletions.length + others.length} tries refused with ${refused}`;
  },
};
