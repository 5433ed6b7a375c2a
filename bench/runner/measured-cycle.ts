import { once } from 'node:events';
import pg from 'pg';
import { endedBy, holding } from '../../test/holding/holding.ts';
import { type ProcessorTime, processorTime } from './processor-time.ts';
import { RunnerProcess } from './runner-process.ts';
import type { Told } from './told.ts';

/** What one cycle came to, played by one or more processes. */
export interface MeasuredCycle {
  readonly processes: number;
  readonly turns: number;
  readonly finished: number;
  readonly calls: number;
  readonly actions: number;
  /** From the start of the first turn to the end of the last. */
  readonly seconds: number;
  /** Milliseconds that opening the cycle took, with its turns and jobs. */
  readonly opening: number;
  /** Resident bytes after each turn, by process. */
  readonly memory: readonly (readonly number[])[];
  readonly processorTime: ProcessorTime | undefined;
  /** How much the database has grown, jobs included. */
  readonly bytes: number;
}

/** How a cycle is to be played. */
export interface CyclePlan {
  readonly processes: number;
  readonly concurrency: number;
  readonly node?: readonly string[];
}

/** Plays one cycle of all personas in so many processes. */
export async function playCycle(url: string, plan: CyclePlan): Promise<MeasuredCycle> {
  const { processes, concurrency, node = [] } = plan;
  const memory: number[][] = [];
  const telling = new EventTarget();
  let opened = Number.NaN;
  let reported: Extract<Told, { what: 'reported' }> | undefined;
  return holding(async (hold) => {
    const start = (role: 'once' | 'join') => {
      const own: number[] = [];
      memory.push(own);
      const runner = new RunnerProcess(url, { role, concurrency, node }, (told) => {
        if (told.what === 'turn') own.push(told.memory);
        if (told.what === 'opened' && role === 'once') opened = told.milliseconds;
        if (told.what === 'reported') reported = told;
        telling.dispatchEvent(new Event(told.what));
      });
      return hold(runner);
    };

    const client = new pg.Client({ connectionString: url });
    await client.connect();
    hold(endedBy(() => client.end()));
    const backend = await backendOf(client);
    const sizeBefore = await sizeOf(client);
    const runners: RunnerProcess[] = [];
    for (let number = 1; number < processes; number += 1) {
      const joining = start('join');
      await Promise.race([once(telling, 'ready'), joining.lives()]);
      runners.push(joining);
    }
    const opening = start('once');
    runners.push(opening);
    const pids = runners.map(({ pid }) => pid);
    const ended = once(telling, 'reported');
    await Promise.race([once(telling, 'opened'), opening.lives()]);
    const before = processorTime(pids, backend);
    await Promise.race([ended, ...runners.map((runner) => runner.lives())]);
    const after = processorTime(pids, backend);
    if (!reported) throw new TypeError('The cycle has no report.');
    const { first, last } = await timesOf(client);
    return {
      processes,
      turns: Object.values(reported.turns).reduce((sum, count) => sum + count, 0),
      finished: reported.turns.finished,
      calls: reported.calls,
      actions: Object.values(reported.entries).reduce((sum, { performed }) => sum + performed, 0),
      seconds: (last - first) / 1_000,
      opening: opened,
      memory,
      processorTime: before && after && difference(before, after),
      bytes: (await sizeOf(client)) - sizeBefore,
    };
  });
}

async function backendOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]?.pid ?? 0;
}

async function sizeOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ size: string }>('SELECT pg_database_size(current_database()) AS size');
  return Number(rows[0]?.size);
}

async function timesOf(client: pg.Client): Promise<{ first: number; last: number }> {
  const { rows } = await client.query<{ first: Date; last: Date }>(
    'SELECT min(started_at) AS first, max(ended_at) AS last FROM turns',
  );
  const [row] = rows;
  return { first: Number(row?.first), last: Number(row?.last) };
}

function difference(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return {
    runners: after.runners - before.runners,
    postgres: after.postgres - before.postgres,
    machine: after.machine - before.machine,
  };
}
