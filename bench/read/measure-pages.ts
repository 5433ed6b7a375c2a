import { ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { median } from '../printing/figures.ts';

/** The pages that are measured. */
export type PageName = 'page 1' | 'page 2' | 'page 100' | 'page 10,000' | 'page 10,000 by number';

/** Milliseconds of a request, one median for each round. */
export type Pages = Readonly<Record<PageName, readonly number[]>>;

const requestsARound = 40;

/** Asks for the pages in turn, round after round, through the API and one connection. */
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
  const pages: Record<PageName, number[]> = {
    'page 1': [],
    'page 2': [],
    'page 100': [],
    'page 10,000': [],
    'page 10,000 by number': [],
  };
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, medians] of Object.entries(pages)) {
      const times: number[] = [];
      for (let count = 0; count < requestsARound; count += 1) {
        const begun = performance.now();
        await get(addresses[name as PageName]);
        times.push(performance.now() - begun);
      }
      // The round before the first warms up.
      if (round >= 0) medians.push(median(times));
    }
  }
  await pool.end();
  return pages;
}
