import { readFileSync } from 'node:fs';
import pg from 'pg';

const schema = new URL('../../sql/init.sql', import.meta.url);

const inUse = '55006';
const firstWithStrategies = 150_000;

/** Where databases are cloned: a server, and the database on it that has our schema and nothing else. */
export interface Template {
  readonly url: string;
  readonly name: string;
  /** How it is cloned quickest. PostgreSQL 14 knows one way, and no word for it. */
  readonly strategy: string;
}

/** A database of one test's own. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes the database that tests clone. */
export async function createTemplate(url: string): Promise<Template> {
  const name = `sim_feed_template_${unique()}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  await onServer(addressOf(url, name), readFileSync(schema, 'utf8'));
  const [{ server_version_num = 0 } = {}] = await onServer(url, 'SHOW server_version_num');
  return { url, name, strategy: Number(server_version_num) >= firstWithStrategies ? 'STRATEGY FILE_COPY' : '' };
}

/** Deletes the database that tests cloned. */
export function dropTemplate({ url, name }: Template): Promise<void> {
  return drop(url, name);
}

/** Clones the template: a database with our schema, of one's own. */
export async function cloneTemplate({ url, name, strategy }: Template): Promise<TestDatabase> {
  const clone = `sim_feed_test_${unique()}`;
  await onServer(url, `CREATE DATABASE ${clone} TEMPLATE ${name} ${strategy}`);
  return {
    url: addressOf(url, clone),
    drop: () => drop(url, clone),
  };
}

/**
 * Not by force at first: a pool that has ended may still be closing its connections, and ending those from here is an
 * error event that nobody listens to any more. PostgreSQL waits five seconds for them by itself.
 */
async function drop(url: string, name: string): Promise<void> {
  try {
    await onServer(url, `DROP DATABASE IF EXISTS ${name}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === inUse)) throw error;
    await onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

function unique(): string {
  return `${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

async function onServer(url: string, text: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(text);
    return rows ?? [];
  } finally {
    await client.end();
  }
}
