import assert from 'node:assert/strict';
import { postgresStorage } from '@sim-feed/core/postgres';
import { type PgClient, type PgPool, postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../test/postgres/database.ts';
import type { Cursor, Page, PersonaId, PostId } from '../../src/domain/index.ts';
import type { FeedReader, ReadStorage } from '../../src/ports/index.ts';
import { fillLargely, posts, start } from './large-network.ts';

const limit = 21;
const middle: Cursor = { createdAt: new Date(start.getTime() + (posts / 2) * 1_000), id: posts / 2 };
const [post, persona] = [middle.id as PostId, 7 as PersonaId];
const inMiddle: Page = { limit, before: middle };

type Read = (storage: ReadStorage) => Promise<unknown>;

const reads: Readonly<Record<string, Read>> = {
  'the first page of the feed': (storage) => storage.posts({ limit }),
  'a page deep in the feed': (storage) => storage.posts(inMiddle),
  'a post': (storage) => storage.post(post),
  'the comments on a post': (storage) => storage.comments(post, { limit }),
  'the comments on a post, further on': (storage) => storage.comments(post, inMiddle),
  'a persona': (storage) => storage.profile(persona),
  'the personas': (storage) => storage.profiles({ limit }),
  'the personas, further on': (storage) => storage.profiles({ after: 2_000 as PersonaId, limit }),
  'the posts of a persona': (storage) => storage.postsBy(persona, { limit }),
  'the posts of a persona, further on': (storage) => storage.postsBy(persona, inMiddle),
  'the followers of a persona': (storage) => storage.followers(persona, { limit }),
  'whom a persona follows': (storage) => storage.following(persona, inMiddle),
};

/** What a turn is told first, however much the persona has written and been answered. */
const turnReads: Readonly<Record<string, (feed: FeedReader) => Promise<unknown>>> = {
  'what happened to a persona': (feed) => feed.happenings(persona, { since: start, limit: 6 }),
  'what a persona has said': (feed) => feed.wordsOf(persona, limit),
};

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
  await fillLargely(pool);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

// A driver prepares by name, and the server then takes the one plan or the other: both must do.
describe.each(['force_custom_plan', 'force_generic_plan'])('with %s', (mode) => {
  it.each([
    ...Object.entries(reads).map(([name, read]) => [name, overReads(read)] as const),
    ...Object.entries(turnReads).map(([name, read]) => [name, overFeed(read)] as const),
  ])('%s is read by its indexes, no more rows than the page needs', async (_, read) => {
    const nodes = await planOf(read, mode);
    expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])).toEqual([]);
    expect(nodes.filter(isLong)).toEqual([]);
    const sorted = nodes.filter((node) => node['Node Type'].includes('Sort')).map(rowsOf);
    expect(Math.max(0, ...sorted)).toBeLessThanOrEqual(limit);
  });

  it('a page by its number is counted off on the index alone', async () => {
    const nodes = await planOf(
      overReads((storage) => storage.postsAfter({ skip: posts / 2, limit })),
      mode,
    );
    expect(nodes.filter(isLong)).toMatchObject([
      { 'Node Type': 'Index Only Scan', 'Index Name': 'posts_newest', 'Heap Fetches': 0, 'Actual Rows': posts / 2 + 1 },
    ]);
  });

  it('the cycles are read by their slot, and turns are counted of the running one alone', async () => {
    const read = overReads((storage) => storage.cycles({ limit }));
    const ended = await planOf(read, mode);
    expect([ended.filter(isLong), ended.filter(looksAtTurns)]).toEqual([[], []]);
    await pool.query("UPDATE cycles SET state = 'running' WHERE id = 500");
    const running = (await planOf(read, mode)).filter(looksAtTurns);
    await pool.query("UPDATE cycles SET state = 'finished' WHERE id = 500");
    expect(running).toMatchObject([
      { 'Index Name': 'turns_by_state', 'Heap Fetches': 0, 'Actual Loops': 1 },
      { 'Index Name': 'turns_cycle_id_position_key', 'Actual Loops': 1 },
    ]);
  });
});

it('a page deep in the feed is read from as much of the disk as the first one', async () => {
  const first = await planOf(overReads(reads['the first page of the feed']), 'force_generic_plan');
  const deep = await planOf(overReads(reads['a page deep in the feed']), 'force_generic_plan');
  // As a page may lie over two of the table's, or its cursor between two of the index's.
  expect(Math.abs(pagesOf(deep) - pagesOf(first))).toBeLessThanOrEqual(4);
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly 'Heap Fetches'?: number;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** What comes back of four statements, of which the third explains. */
type Explained = readonly [
  unknown,
  unknown,
  { readonly rows: readonly [{ readonly 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }] },
];

type Reading = (pool: PgPool) => Promise<unknown>;

function overReads(read: Read | undefined): Reading {
  assert(read);
  return (explaining) => read(postgresReadStorage(explaining));
}

function overFeed(read: (feed: FeedReader) => Promise<unknown>): Reading {
  return (explaining) => read(postgresStorage(explaining).feed);
}

/** What the database did for the one statement of a read, each node after the one that it is for. */
async function planOf(read: Reading, mode: string): Promise<PlanNode[]> {
  const client = await pool.connect();
  const plans: PlanNode[] = [];
  const explaining: PgClient = {
    async query({ text, values = [] }) {
      const given = values.map((value) => pg.escapeLiteral(String(value))).join();
      const explained = await client.query(`
        SET plan_cache_mode = ${mode};
        PREPARE read_once AS ${text};
        EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE read_once(${given});
        DEALLOCATE read_once`);
      plans.push((explained as unknown as Explained)[2].rows[0]['QUERY PLAN'][0].Plan);
      return { rows: [] };
    },
    on: () => undefined,
    removeListener: () => undefined,
    release: () => client.release(),
  };
  await read({ connect: async () => explaining, on: () => undefined });
  expect(plans).toHaveLength(1);
  return plans.flatMap(nodesOf);
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function rowsOf(node: PlanNode): number {
  return (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
}

function looksAtTurns(node: PlanNode): boolean {
  return node['Relation Name'] === 'turns' && node['Actual Loops'] > 0;
}

/** Whether it read more than the page needs: what has counts has them in nine parts at most. */
function isLong(node: PlanNode): boolean {
  return rowsOf(node) > 9 * limit;
}

function pagesOf([root]: readonly PlanNode[]): number {
  assert(root);
  return root['Shared Hit Blocks'] + root['Shared Read Blocks'];
}
