import { SchemaMismatch, StorageUnavailable } from '@sim-feed/core';
import pg from 'pg';
import { expect, test } from 'vitest';
import { explainPostgres } from '../../src/database/explain-postgres.ts';
import { readAddress } from '../../src/settings/postgres-address.ts';

const address = { host: 'db.example', port: 5433, database: 'gossip' };
const failed = (code: string, message = 'no') =>
  new StorageUnavailable('The database cannot be reached.', { cause: Object.assign(new Error(message), { code }) });

test.each([
  [
    'ECONNREFUSED',
    /at db\.example, port 5433, cannot be reached for the database gossip \(ECONNREFUSED\): start it, or/,
  ],
  ['28P01', /did not let us into the database gossip: check user and password in DATABASE_URL, or unset/],
  ['28000', /did not let us into the database gossip/],
  ['3D000', /has no database gossip: create it \(createdb gossip\), or unset DATABASE_URL/],
  ['57P03', /refused the database gossip: no \(57P03\)\./],
  ['42501', /refused the database gossip: no \(42501\)\./],
])('says what %s means', (code, sentence) => {
  expect(explainPostgres(failed(code), address).message).toMatch(sentence);
});

test('knows a time limit and a missing password, which have no code', () => {
  expect(explainPostgres(new Error('timeout expired'), address).message).toContain('cannot be reached');
  const missing = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
  expect(explainPostgres(missing, address).message).toContain('check user and password');
});

test('leaves what the schema check says as it is', () => {
  const error = new SchemaMismatch('schema-newer', 'Too new.');
  expect(explainPostgres(error, address)).toBe(error);
});

test.each([
  ['postgres://me:secret@db.example:5433/gossip', address],
  ['postgresql://me@db.example:5433/gossip?sslmode=disable', address],
  ['postgresql:///gossip?host=/var/run/postgresql&port=5433', { ...address, host: '/var/run/postgresql' }],
])('reads %s', (url, expected) => {
  expect(readAddress(url, pg.Client)).toEqual(expected);
});

test.each(['gossip', 'mysql://me:secret@x/y', 'postgres://me:secret@x:99999/y', 'postgres://me:secret@[x/y', ':/'])(
  'refuses %s without repeating it',
  (url) => {
    expect(() => readAddress(url, pg.Client)).toThrow(/^DATABASE_URL is not an address of PostgreSQL: write [^ ]+,/);
    expect(() => readAddress(url, pg.Client)).not.toThrow(/secret/);
  },
);
