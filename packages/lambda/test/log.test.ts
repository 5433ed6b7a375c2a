import { StorageUnavailable } from '@sim-feed/core';
import { afterEach, expect, it, vi } from 'vitest';
import { logError } from '../src/log.ts';

afterEach(() => void vi.restoreAllMocks());

function logged(error: unknown) {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  logError(error, 'r-1');
  expect(written).toHaveBeenCalledOnce();
  return JSON.parse(String(written.mock.calls[0]?.[0]));
}

it('says where a mistake of ours was made', () => {
  const { level, request_id, error } = logged(new TypeError('x is not a function'));
  expect([level, request_id]).toEqual(['error', 'r-1']);
  expect(error).toMatchObject([{ name: 'TypeError', message: 'x is not a function' }]);
  expect(error[0].stack).toContain('log.test.ts');
});

it('says of what is known to happen what it was, and its causes, in a line that is short', () => {
  const lowest = new Error('timeout expired');
  const cause = Object.assign(new Error('connect ECONNREFUSED', { cause: lowest }), { code: 'ECONNREFUSED' });
  expect(logged(new StorageUnavailable(undefined, { cause })).error).toEqual([
    { name: 'StorageUnavailable', message: 'The storage cannot be reached.', code: 'storage-unavailable' },
    { name: 'Error', message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
    { name: 'Error', message: 'timeout expired' },
  ]);
});

it('says what was thrown that is no error', () => {
  expect(logged('nonsense').error).toEqual([{ name: 'string', message: 'nonsense' }]);
});
