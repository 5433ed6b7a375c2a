import pg from 'pg';

const poolSize = 10;
const connectionTimeout = 2_000;
// The longest that the server works on one statement, and a little more until a connection that hears nothing is given up.
const statementTimeout = 30_000;
const answerTimeout = 32_000;

/** A pool for a server that answers people: one that cannot be had soon is not waited for. */
export function createPool(url: string, options: Pick<pg.PoolConfig, 'max' | 'maxUses'> = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectionTimeout,
    statement_timeout: statementTimeout,
    query_timeout: answerTimeout,
    keepAlive: true,
    ...options,
  });
  // An idle connection that dies is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}
