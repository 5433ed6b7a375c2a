import type { ThrottlePolicy } from '../../domain/index.ts';
import type { SignInThrottle } from '../../ports/index.ts';
import { type Database, statement, type Value } from './database.ts';

// $2 failures pass freely, then $3 milliseconds that double up to $4. The database's clock is the one that all share.
const wait = `CASE WHEN f.failures < $2::integer THEN 0
       ELSE least($3::double precision * power(2, least(f.failures - $2::integer, 40)), $4::double precision)
     END * interval '1 millisecond'`;

const countAttempt = statement<{ readonly failures: number }>(
  'count-attempt',
  `INSERT INTO sign_in_failures AS f (key, failures, last_at) VALUES ($1, 1, clock_timestamp())
   ON CONFLICT (key) DO UPDATE SET
     failures = CASE WHEN f.last_at + $5::double precision * interval '1 millisecond' <= clock_timestamp()
       THEN 1 ELSE f.failures + 1 END,
     last_at = clock_timestamp()
   WHERE f.last_at + ${wait} <= clock_timestamp()
   RETURNING f.failures`,
);
const selectWait = statement<{ readonly wait: number }>(
  'attempt-wait',
  `SELECT (extract(epoch FROM f.last_at + ${wait} - clock_timestamp()) * 1000)::double precision AS wait
   FROM sign_in_failures AS f WHERE f.key = $1`,
);
const takeBack = statement<object>(
  'take-attempt-back',
  'UPDATE sign_in_failures SET failures = failures - 1 WHERE key = $1 AND failures > 0',
);
const forget = statement<object>('forget-attempts', 'DELETE FROM sign_in_failures WHERE key = $1');
// Every new row takes some old ones with it, so that there are never more than a day brings.
const forgetOld = statement<object>(
  'forget-old-attempts',
  `DELETE FROM sign_in_failures WHERE key IN (
     SELECT key FROM sign_in_failures WHERE last_at < clock_timestamp() - interval '1 day'
     ORDER BY last_at LIMIT 10 FOR UPDATE SKIP LOCKED
   )`,
);

/** Counts failed sign-ins in PostgreSQL, one row a key. */
export class PostgresSignInThrottle implements SignInThrottle {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async attempt(key: string, policy: ThrottlePolicy): Promise<number> {
    const values: Value[] = [key, policy.failures, policy.firstWait, policy.longestWait];
    const [counted] = await this.#database.write(countAttempt, [...values, policy.forgetAfter]);
    if (counted?.failures === 1) await this.#database.write(forgetOld, []);
    if (counted) return 0;
    const [row] = await this.#database.query(selectWait, values);
    // What there was to wait for may have passed in between; the attempt was not counted all the same.
    return Math.max(Math.ceil(row?.wait ?? 0), 1);
  }

  async takeBack(key: string): Promise<void> {
    await this.#database.write(takeBack, [key]);
  }

  async forget(key: string): Promise<void> {
    await this.#database.write(forget, [key]);
  }
}
