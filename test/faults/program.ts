// A runner in a process of its own, for tests to break; the variable RUNNER says how it is to run (program-options.ts).
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Interrupted, type LanguageModel, type ModelReply } from '@sim-feed/core';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { pgliteStorage, preparePglite, releaseLeases } from '@sim-feed/core/pglite';
import { type PostgresStorage, postgresStorage } from '@sim-feed/core/postgres';
import pg from 'pg';
import { createRunner, type RunnerDatabase } from '../../packages/runner/src/index.ts';
import { busyModel, digest, draw } from '../crashes/busy-model.ts';
import { noteTaker, type TurnFound } from '../crashes/notes.ts';
import type { Reach } from './points.ts';
import type { ProgramOptions } from './program-options.ts';
import { selectRunningTurns } from './running-turns.ts';
import { watchedPglite, watchedPool } from './watched-database.ts';
import { watchedStorage } from './watched-storage.ts';

const mostFailedStarts = 100;
const aDay = 86_400_000;

const options = JSON.parse(process.env['RUNNER'] ?? '') as ProgramOptions;
const note = noteTaker(options.notes);
const turnOf = new Map<string, number>();
let rests = 0;

// The other end is the parent's: a runner must not outlive its test.
process.stdin.on('end', () => process.exit(1)).resume();

const reach: Reach = async (point, turn) => {
  if (point === options.dieAt) process.kill(process.pid, 'SIGKILL');
  if (point === options.hold?.at) {
    note({ what: 'held', turn });
    await (options.hold.milliseconds === 'ever' ? new Promise(() => {}) : sleep(options.hold.milliseconds));
  }
  rests += 1;
  if (options.rest > 0) await sleep(draw(`${options.seed}/${options.name}/${rests}`) * options.rest);
};

/** Words that no other key gives, so that nothing counts as a repetition. */
function wordsFor(key: string): string {
  return createHash('sha256').update(key).digest('hex').replace(/.{8}/g, '$& ').trim();
}

function plainReply(key: string): ModelReply {
  if (!key.endsWith('/0')) return { text: 'done', calls: [], finish: 'stop' };
  const call = (id: string) => ({ id, name: 'create_post', arguments: JSON.stringify({ body: wordsFor(key + id) }) });
  return { text: '', calls: [call('one'), call('two')], finish: 'calls' };
}

const model: LanguageModel = {
  name: 'noted',
  async generate(request, signal) {
    const { key, messages, tools } = request;
    note({ what: 'asked', key, request: digest(JSON.stringify([messages, tools])) });
    await reach('asked', turnOf.get(key.split('/')[1] ?? '') ?? 0);
    return options.model === 'busy' ? busyModel.generate(request, signal) : plainReply(key);
  },
};

async function openDatabase(): Promise<{ database: RunnerDatabase; storage: PostgresStorage }> {
  const { database } = options;
  if ('folder' in database) {
    const claimed = await claimDataFolder(database.folder);
    const pglite = await claimed.open((path) => PGlite.create(path));
    await preparePglite(pglite);
    await releaseLeases(pglite);
    note({ what: 'found', running: (await pglite.query<TurnFound>(selectRunningTurns)).rows });
    return { database: pglite, storage: pgliteStorage(watchedPglite(pglite, note, reach)) };
  }
  const pool = new pg.Pool({
    connectionString: database.url,
    application_name: options.name,
    connectionTimeoutMillis: 5_000,
    max: options.concurrency + 6,
  });
  return { database: pool, storage: postgresStorage(watchedPool(pool, note, reach)) };
}

const { database, storage } = await openDatabase();
const runner = createRunner({
  database,
  storage: watchedStorage(storage, note, reach),
  model,
  concurrency: options.concurrency,
  // No cycle comes by itself and none expires, however long the faults take.
  interval: 7 * aDay,
  limits: { turn: options.turnTokens === undefined ? {} : { tokens: options.turnTokens } },
});
runner.on('turn-taken', ({ turn, username }) => {
  turnOf.set(username, turn);
  process.stdout.write('.');
});

let stopping = false;
process.on('SIGTERM', async () => {
  stopping = true;
  await runner.stop();
  process.exit(0);
});

/** As whoever runs a runner does: where it cannot begin, it is started again. */
async function keepTrying(work: () => Promise<unknown>): Promise<void> {
  for (let failures = 0; ; failures += 1) {
    try {
      await work();
      return;
    } catch (error) {
      // The exit is the stop's then.
      if (stopping && error instanceof Interrupted) await new Promise(() => {});
      if (failures >= mostFailedStarts) throw error;
      await sleep(200);
    }
  }
}

if (options.helps) await keepTrying(() => runner.start());
else {
  for (let played = 0; played < (options.cycles ?? Number.POSITIVE_INFINITY); played += 1) {
    await keepTrying(() => runner.once());
  }
  process.exit(0);
}
