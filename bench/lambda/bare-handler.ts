// The least that a handler can be: the driver, the statement, the rows as JSON.
import pg from 'pg';
import { statement, values } from './statement.ts';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 1, allowExitOnIdle: true });

export async function handler(): Promise<{ statusCode: number; body: string }> {
  const { rows } = await pool.query({ ...statement, values });
  return { statusCode: 200, body: JSON.stringify(rows) };
}
