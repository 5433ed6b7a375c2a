import { adminStorageContract } from '@sim-feed/core/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Driver, drivers } from './drivers.ts';

for (const [name, open] of Object.entries(drivers)) {
  describe(`the contract of admins on ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await open();
    });
    afterAll(() => driver.close());

    const create = async () => {
      await driver.clear();
      return driver.admin;
    };
    for (const { name: rule, run } of adminStorageContract(create)) it(rule, run);
  });
}
