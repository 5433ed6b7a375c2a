import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, drivers } from './drivers.ts';

const hour = 3_600_000;
const policy = { failures: 1, firstWait: hour, longestWait: hour, forgetAfter: 2 * hour };

describe.each(Object.entries(drivers))('failed sign-ins on %s', (_, open) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
    await driver.clear();
  });
  afterAll(() => driver.close());

  it('go after a day: a new name takes ten old ones with it', async () => {
    await driver.rows(`INSERT INTO sign_in_failures (key, failures, last_at)
      SELECT 'old ' || n, 1, clock_timestamp() - interval '25 hours' FROM generate_series(1, 25) AS n`);
    await driver.rows(`INSERT INTO sign_in_failures (key, failures, last_at)
      VALUES ('recent', 1, clock_timestamp() - interval '23 hours')`);
    const left = async () => {
      const [row] = await driver.rows('SELECT count(*)::integer AS keys FROM sign_in_failures');
      return row?.['keys'];
    };
    for (const expected of [17, 8, 4]) {
      await driver.admin.throttle.attempt(`new ${expected}`, policy);
      expect(await left()).toBe(expected);
    }
    expect(await driver.rows(`SELECT key FROM sign_in_failures WHERE key = 'recent'`)).toHaveLength(1);
  });

  it('wait on the clock of the database', async () => {
    await driver.admin.throttle.attempt('ada', policy);
    expect(await driver.admin.throttle.attempt('ada', policy)).toBeGreaterThan(hour / 2);
    await driver.rows(`UPDATE sign_in_failures SET last_at = last_at - interval '1 hour' WHERE key = 'ada'`);
    expect(await driver.admin.throttle.attempt('ada', policy)).toBe(0);
  });
});
