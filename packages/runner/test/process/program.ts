// A runner in a process of its own, for tests to stop, kill and start: node program.ts CYCLES, or no number to run on.
// PAUSE=100: the model takes so many milliseconds. HANG=model: the model never answers. HANG=action: the action `ponder` never comes back.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineAction, type LanguageModel, standardActions } from '@sim-feed/core';
import pg from 'pg';
import { z } from 'zod';
import { createRunner } from '../../src/index.ts';

const hang = process.env['HANG'];
const cycles = Number(process.argv[2]);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

async function note(what: string): Promise<void> {
  // Notes are the tests' own: where the database goes away under them, one is left out.
  await pool.query('INSERT INTO noted (what, pid) VALUES ($1, $2)', [what, process.pid]).catch(() => {});
}

function never<Result>(signal: AbortSignal): Promise<Result> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

const ponder = defineAction({
  name: 'ponder',
  description: 'Think, then post.',
  input: z.object({}),
  async prepare(_, { signal }) {
    await note('pondering');
    if (hang === 'action') await never(signal);
  },
  perform: async (_, { actor, tx }) => ({ done: true, tell: (await tx.createPost(`${actor.username} has it.`)).id }),
});

const call = (name: string, input: object) => ({ id: name, name, arguments: JSON.stringify(input) });

/** Words that no other key gives, so that nothing counts as a repetition. */
function wordsFor(key: string): string {
  return createHash('sha256').update(key).digest('hex').replace(/.{8}/g, '$& ').trim();
}

const model: LanguageModel = {
  name: 'noted',
  async generate({ key }, signal) {
    await note(key);
    if (hang === 'model') return never(signal);
    await sleep(Number(process.env['PAUSE'] ?? 0));
    if (!key.endsWith('/0')) return { text: 'done', calls: [], finish: 'stop' };
    return { text: '', calls: [call('create_post', { body: wordsFor(key) }), call('ponder', {})], finish: 'calls' };
  },
};

const runner = createRunner({ database: pool, model, actions: [...standardActions, ponder], concurrency: 4 });
const stopper = new AbortController();
process.on('SIGTERM', () => stopper.abort());
stopper.signal.addEventListener('abort', () => void runner.stop().then(() => process.exit(0)));
// The other end is the parent's: a runner must not outlive its test.
process.stdin.on('end', () => process.exit(1)).resume();

if (cycles > 0) {
  for (let count = 0; count < cycles; count += 1) {
    await runner.once().catch((error: unknown) => {
      if (!stopper.signal.aborted) throw error;
    });
    // The exit is the stop's then.
    if (stopper.signal.aborted) await new Promise(() => {});
  }
  process.exit(0);
}
await runner.start();
