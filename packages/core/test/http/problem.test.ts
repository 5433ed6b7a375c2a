import {
  ActionError,
  CycleRunning,
  type ErrorCode,
  errorCodes,
  httpStatus,
  InvalidInput,
  MethodNotAllowed,
  NotFound,
  SimFeedError,
  StorageUnavailable,
  TooBusy,
  TooManyAttempts,
  Unauthenticated,
} from '@sim-feed/core';
import { problemOf } from '@sim-feed/core/http';
import { problemSchema } from '@sim-feed/core/http-schemas';
import { describe, expect, it } from 'vitest';

describe('a problem', () => {
  it.each(errorCodes)('has the status of the one table and keeps its schema: %s', (code: ErrorCode) => {
    const problem = problemOf(new SimFeedError(code, 'what happened'), 'r-1');
    expect(problem.status).toBe(httpStatus[code]);
    expect(problem.headers['content-type']).toBe('application/problem+json');
    expect(problemSchema.strict().parse(problem.body)).toMatchObject({ status: httpStatus[code], request_id: 'r-1' });
    expect(problem.body.title).not.toBe('Error');
  });

  it('lists every field that is wrong', () => {
    const error = new InvalidInput([
      { path: 'limit', message: 'must be 1 to 100' },
      { path: 'before', message: 'is not a cursor' },
    ]);
    expect(problemOf(error, 'r-1').body).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'limit: must be 1 to 100; before: is not a cursor',
      errors: [
        { path: 'limit', message: 'must be 1 to 100' },
        { path: 'before', message: 'is not a cursor' },
      ],
      request_id: 'r-1',
    });
  });

  it('says what is missing or in the way', () => {
    expect(problemOf(new NotFound('post 7'), 'r').body.detail).toBe('There is no post 7.');
    expect(problemOf(new CycleRunning(), 'r').body).toMatchObject({ status: 409, title: 'Conflict' });
  });

  it('names the methods that a path takes', () => {
    expect(problemOf(new MethodNotAllowed('PUT', ['GET', 'OPTIONS']), 'r')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, OPTIONS' },
    });
  });

  it('says when to come back after too many failures, and how to sign in', () => {
    expect(problemOf(new TooManyAttempts(31), 'r')).toMatchObject({ status: 429, headers: { 'retry-after': '31' } });
    expect(problemOf(new TooBusy(3), 'r')).toMatchObject({ status: 503, headers: { 'retry-after': '3' } });
    expect(problemOf(new Unauthenticated(), 'r').headers['www-authenticate']).toBe('Bearer realm="sim-feed"');
  });

  it('says when to try again what cannot be served', () => {
    expect(problemOf(new StorageUnavailable(), 'r')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
  });

  const inside = 'password authentication failed for "feed" at /srv/app.js:3 SELECT * FROM posts';
  it.each([
    new Error(inside),
    inside,
    undefined,
    new ActionError('repost', { cause: new Error(inside) }),
    new StorageUnavailable(inside, { cause: new Error(inside) }),
    Object.assign(new SimFeedError('model', inside), { code: 'nonsense' }),
  ])('says nothing about the inside from 500 on: %s', (error) => {
    const { status, headers, body } = problemOf(error, 'r-1');
    expect(status).toBeGreaterThanOrEqual(500);
    expect(JSON.stringify({ headers, body })).not.toMatch(/password|feed|srv|SELECT|repost|nonsense/);
  });
});
