import { ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { median } from '../printing/figures.ts';

const byLink = ['page 1', 'page 2', 'page 100', 'page 10,000'] as const;
const byNumber = ['page 10,000 by number'] as const;

/** The pages that are measured. */
export type PageName = (typeof byLink)[number] | (typeof byNumber)[number];

/** Milliseconds of a request, one median for each round. */
export type Pages = Readonly<Record<PageName, readonly number[]>>;

const requestsARound = 100;

/** Asks for the pages by turns, round after round, through the API and one connection. */
export async function measurePages(url: string, rounds: number): Promise<Pages> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const api = readApi({ service: new ReadService(postgresReadStorage(pool)), routes: readRoutes, patience: 60_000 });
  const get = async (address: string) => {
    const response = await api(new Request(`http://read.test${address}`));
    if (response.status !== 200) throw new RangeError(`${address} answered ${response.status}`);
    await response.text();
    return response;
  };
  const after = async (address: string) => /<([^>]+)>/.exec((await get(address)).headers.get('link') ?? '')?.[1] ?? '';
  const addresses: Readonly<Record<PageName, string>> = {
    'page 1': '/posts/1',
    'page 2': await after('/posts/1'),
    'page 100': await after('/posts/99'),
    'page 10,000': await after('/posts/9999'),
    'page 10,000 by number': '/posts/10000',
  };
  const pages = Object.fromEntries(Object.keys(addresses).map((name) => [name, []])) as unknown as Record<
    PageName,
    number[]
  >;
  const timed = async (name: PageName) => {
    const begun = performance.now();
    await get(addresses[name]);
    return performance.now() - begun;
  };
  for (let round = -1; round < rounds; round += 1) {
    for (const together of [byLink, byNumber]) {
      const times = new Map(together.map((name) => [name, [] as number[]]));
      // One request of each page after another: whatever else the machine does meets them all alike.
      for (let count = 0; count < requestsARound; count += 1) {
        for (const [name, ofPage] of times) ofPage.push(await timed(name));
      }
      // The round before the first warms up.
      if (round >= 0) for (const [name, ofPage] of times) pages[name].push(median(ofPage));
    }
  }
  await pool.end();
  return pages;
}
