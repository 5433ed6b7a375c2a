import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { offlineModel } from '@sim-feed/core/offline';
import pg from 'pg';
import { createRunner } from '../../../packages/runner/src/index.ts';
import { checkEffects } from '../../crashes/effect-check.ts';
import { checkJournals, checkOpenWork } from '../../crashes/journal-check.ts';
import type { Note } from '../../crashes/notes.ts';
import { endedBy, holding } from '../../holding/holding.ts';
import type { TestDatabase } from '../../postgres/template.ts';
import { CallCount } from '../call-count.ts';
import { type PostgresTarget, postgresTarget } from '../postgres-target.ts';
import type { ProgramOptions } from '../program-options.ts';
import { RunnerProcess } from '../runner-process.ts';

const halfAMinute = 30_000;

/** A fault, played to runners on a database of its own. */
export interface FaultCase {
  /** Begins with its number. */
  readonly name: string;
  /** Plays it, a few times or as often as it is told; tells what was seen, and throws where that must not be. */
  play(scene: Scene, size: 'short' | 'long'): Promise<string>;
}

/** Waits until the condition holds; throws where it does not within that time, half a minute unless told. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  milliseconds = halfAMinute,
): Promise<void> {
  for (const end = performance.now() + milliseconds; !(await holds()); await sleep(50)) {
    assert.ok(performance.now() < end, `not within ${milliseconds} ms: ${what}`);
  }
}

/** A database with personas, and the runners that were started on it. */
export class Scene implements AsyncDisposable {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly #target: PostgresTarget;
  readonly #database: TestDatabase;
  readonly #runners: RunnerProcess[] = [];

  private constructor(database: TestDatabase, target: PostgresTarget) {
    this.#database = database;
    this.#target = target;
    this.pool = target.pool;
    this.url = database.url;
  }

  static async on(database: TestDatabase): Promise<Scene> {
    return new Scene(database, await postgresTarget(database.url));
  }

  createPersonas(count: number): Promise<void> {
    return this.#target.createPersonas(count);
  }

  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query(text, values)).rows as Row[];
  }

  start(options: Partial<ProgramOptions>): RunnerProcess {
    const usual = { database: { url: this.url }, seed: '1', model: 'plain', rest: 0, concurrency: 4 } as const;
    const runner = new RunnerProcess({ ...usual, ...options });
    this.#runners.push(runner);
    return runner;
  }

  /** Opens a cycle and leaves its turns to others. */
  async openCycle(): Promise<void> {
    return holding(async (hold) => {
      const pool = new pg.Pool({ connectionString: this.url });
      hold(endedBy(() => pool.end()));
      const runner = createRunner({ database: pool, model: offlineModel(), concurrency: 1 });
      // Where all turns of the last one have ended and nobody has ended it yet, that is told of first.
      const opened = new Promise<void>((resolve) => runner.on('cycle-opened', ({ resumed }) => resumed || resolve()));
      const interrupted = runner.once().catch(() => {});
      await opened;
      await runner.stop();
      await interrupted;
    });
  }

  /** The turns that have not ended. */
  async openTurns(): Promise<number> {
    const [row] = await this.rows<{ count: number }>(
      "SELECT count(*)::int AS count FROM turns WHERE state IN ('waiting', 'running')",
    );
    return row?.count ?? 0;
  }

  async turnStates(): Promise<Record<string, number>> {
    const rows = await this.rows<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM turns GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  cutConnections(): Promise<void> {
    return this.#target.cutConnections?.() ?? Promise.resolve();
  }

  get notes(): Note[] {
    return this.#runners.flatMap((runner) => runner.notes);
  }

  /** Looks for anything lost, repeated or left open, and tells how many model calls were repeated. */
  async check(): Promise<number> {
    const ledger = await this.#target.ledger();
    const calls = new CallCount();
    for (const runner of this.#runners) {
      calls.add(runner.notes);
      assert.equal(runner.complaints, '');
    }
    const problems = [checkEffects, checkJournals, checkOpenWork].flatMap((check) => check(ledger));
    assert.deepEqual([...problems, ...calls.check(ledger)], []);
    assert.equal(await this.#target.repeatedReplies(), 0);
    return calls.repeated;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner[Symbol.asyncDispose]()));
    await this.#target[Symbol.asyncDispose]();
    await this.#database.drop();
  }
}
