import assert from 'node:assert/strict';
import { type ErrorCode, SimFeedError } from '../../errors/index.ts';

/** Passes where the promise rejects with an error of that code, of another copy of the package too. */
export async function expectError(code: ErrorCode, promise: Promise<unknown>): Promise<SimFeedError> {
  const error = await rejectionOf(promise);
  assert.ok(SimFeedError.is(error), `Expected an error with the code ${code}, got: ${String(error)}`);
  assert.equal(error.code, code);
  return error;
}

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail('Expected a rejection, but the promise was fulfilled.');
}
