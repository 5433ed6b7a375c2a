import { InvalidOption } from '@sim-feed/core';
import { describe, expect, it } from 'vitest';
import { createRunner } from '../src/index.ts';
import { post } from './models.ts';

describe('the options of a runner', () => {
  const database = {
    query: async () => ({ rows: [] }),
    exec: async () => {},
    transaction: async () => undefined as never,
  };

  it.each([
    [{ cron: '* * * * * *' }, 'five fields'],
    [{ cron: 'often * * * *' }, 'cannot be used'],
    [{ cron: '0 * * * *', timeZone: 'Mars/Olympus' }, 'Mars/Olympus'],
    [{ timeZone: 'UTC' }, 'give cron'],
    [{ concurrency: 0 }, 'concurrency'],
    [{ keep: 30 }, 'keep must be a whole number of milliseconds of at least a day'],
  ])('%j is refused', (options, message) => {
    const make = () => createRunner({ database, model: post, ...options });
    expect(make).toThrow(InvalidOption);
    expect(make).toThrow(message);
  });
});
