import { InvalidOption, StorageRefused } from '@sim-feed/core';
import { databaseFailure } from '@sim-feed/core/postgres';
import { expect, test } from 'vitest';

const coded = (code: string, fields: object = {}) => Object.assign(new Error('what was said'), { code, ...fields });

test.each([
  ['a reset connection', coded('ECONNRESET', { syscall: 'read' }), 'storage-unavailable'],
  // Five capital letters, as a state of SQL has them.
  ['a closed connection', coded('EPIPE', { syscall: 'write' }), 'storage-unavailable'],
  [
    'a name whose addresses all refuse',
    new AggregateError([coded('ECONNREFUSED', { syscall: 'connect' })]),
    'storage-unavailable',
  ],
  ['a shutdown', coded('57P01'), 'storage-unavailable'],
  ['a deadlock', coded('40P01'), 'storage-unavailable'],
  ['a conflict', coded('40001'), 'storage-unavailable'],
  ['a missing right', coded('42501'), 'storage-refused'],
  ['a missing column', coded('42703'), 'storage-refused'],
  ['a missing table', coded('42P01'), 'schema-missing'],
])('%s is told by its own code', (_, error, code) => {
  expect(databaseFailure(error)).toMatchObject({ code });
});

test('what is none of the database stays what it is', () => {
  const error = new RangeError('not ours');
  expect(databaseFailure(error)).toBe(error);
});

test.each([
  new StorageRefused('column "ended_at" does not exist (42703)'),
  new InvalidOption('The timeout must be longer.'),
])('what is told already stays what it is, whatever its words: %s', (error) => {
  expect(databaseFailure(error)).toBe(error);
});

test('a refusal says what was refused and by which rule', () => {
  expect(databaseFailure(coded('42501'))).toMatchObject({
    message: 'The database refuses what is asked of it: what was said (42501).',
  });
});
