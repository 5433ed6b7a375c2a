import { readStorageContract, storageContract } from '@sim-feed/core/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Driver, drivers } from './drivers.ts';

for (const [name, open] of Object.entries(drivers)) {
  describe(`the storage contract on ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await open();
    });
    afterAll(() => driver.close());

    const create = async () => {
      await driver.clear();
      return driver.storage;
    };
    for (const { name: rule, run } of storageContract(create)) it(rule, run);
    const underTest = async () => ({ storage: await create(), reads: driver.reads });
    for (const { name: rule, run } of readStorageContract(underTest)) it(rule, run);
  });
}
