import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { holding } from '../../test/holding/holding.ts';
import { startHandler } from './started-handler.ts';

const [warming, counted, inTurn] = [1_000, 3_000, 250];
const dist = path.join(import.meta.dirname, '../../packages/lambda/dist');

/** What one process measured of one handler. */
interface Measured {
  /** Milliseconds from the start of the process to its first answer. */
  readonly first: number;
  /** Microseconds of CPU an invocation, warm. */
  readonly cpu: number;
}

/** The rounds of both, one by one, and how large each bundle is. */
export interface HandlerComparison {
  readonly ours: readonly Measured[];
  readonly bare: readonly Measured[];
  readonly bytes: Readonly<Record<string, number>>;
}

/** Starts a process for each of the two, round after round, and lets them take turns. */
export async function compareHandlers(url: string, bareFile: string, rounds: number): Promise<HandlerComparison> {
  await settle(url);
  const files = { ours: path.join(dist, 'get-posts/index.mjs'), bare: bareFile };
  const measured = { ours: [] as Measured[], bare: [] as Measured[] };
  for (let round = -1; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    const [first, second] = await measure(files[order[0]], files[order[1]], url);
    // The round before the first warms the disk and the database.
    if (round < 0) continue;
    measured[order[0]].push(first);
    measured[order[1]].push(second);
  }
  const names = readdirSync(dist).filter((name) => name.startsWith('get-'));
  return { ...measured, bytes: Object.fromEntries(names.map((name) => [name, sizeOf(name)])) };
}

function measure(one: string, other: string, url: string): Promise<readonly [Measured, Measured]> {
  return holding(async (hold) => {
    // A start after another is quicker than one after thousands of invocations: neither of the two is the first.
    await (await startHandler(one, url))[Symbol.asyncDispose]();
    const both = [hold(await startHandler(one, url)), hold(await startHandler(other, url))] as const;
    for (const each of both) await each.invoke(warming);
    const cpu: [number, number] = [0, 0];
    for (let done = 0; done < counted; done += inTurn) {
      cpu[0] += await both[0].invoke(inTurn);
      cpu[1] += await both[1].invoke(inTurn);
    }
    return [
      { first: both[0].first, cpu: cpu[0] / counted },
      { first: both[1].first, cpu: cpu[1] / counted },
    ];
  });
}

function sizeOf(name: string): number {
  return statSync(path.join(dist, name, 'index.mjs')).size;
}

async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    INSERT INTO personas (username, bio, description, created_at)
      SELECT 'persona_' || n, 'A bio.', 'A description.', '2026-01-01T00:00:00Z' FROM generate_series(1, 16) AS n;
    INSERT INTO posts (author_id, body, created_at)
      SELECT 1 + n % 16, rpad('Post ' || n || ' ', 190, 'on the matter of the bins '),
        '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 minute' FROM generate_series(1, 1000) AS n;
    INSERT INTO likes SELECT n, 1 + n % 16, 1 + (n + k) % 16, '2026-01-02T00:00:00Z'
      FROM generate_series(1, 1000) AS n, generate_series(1, 5) AS k`);
  await client.query('VACUUM ANALYZE');
  await client.end();
}
