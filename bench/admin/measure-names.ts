import { bcryptHasher } from '@sim-feed/core/security';
import pg from 'pg';
import { holding } from '../../test/holding/holding.ts';
import { networkOf, post, startAdmin } from './admin-process.ts';

// Cheaper than in earnest, where the one hash that both wait for would hide what else differs.
const cost = 10;

/** Milliseconds of a refused sign-in, under names that are somebody's and names that are nobody's. */
export interface Names {
  readonly known: readonly number[];
  readonly unknown: readonly number[];
}

/** Tries so many names of each kind once, by turns, each from a network of its own, so that none is held back. */
export async function measureNames(url: string, attempts: number): Promise<Names> {
  return holding(async (hold) => {
    const server = hold(await startAdmin(url, cost));
    await addAdmins(url, attempts);
    const timed = async (username: string, number: number) => {
      const begun = performance.now();
      const response = await post(`${server.address}/auths/login`, { username, password: 'not it' }, networkOf(number));
      await response.text();
      if (response.status !== 401) throw new RangeError(`${username} was answered with ${response.status}`);
      return performance.now() - begun;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let count = 1; count <= attempts; count += 1) {
      const both = [
        async () => known.push(await timed(`known_${count}`, 10_000_000 + 2 * count)),
        async () => unknown.push(await timed(`other_${count}`, 10_000_001 + 2 * count)),
      ];
      for (const one of count % 2 === 0 ? both : both.reverse()) await one();
    }
    return { known, unknown };
  });
}

async function addAdmins(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO admin (email, username, password_hash, created_at)
     SELECT 'known_' || n || '@example.org', 'known_' || n, $1, now() FROM generate_series(1, $2) AS n`,
    [await bcryptHasher({ cost }).hash('their password'), count],
  );
  await client.query('VACUUM ANALYZE admin');
  await client.end();
}
