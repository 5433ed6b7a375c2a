import { expect, test } from 'vitest';
import { recently } from '../src/telemetry/recently.ts';

test('what throws before it has begun is asked again, and then not twice', async () => {
  let asked = 0;
  const value = recently((): Promise<number> => {
    asked += 1;
    if (asked === 1) throw new TypeError('not even begun');
    return Promise.resolve(asked);
  });
  expect(await value()).toBeUndefined();
  expect(await value()).toBe(2);
  expect(await value()).toBe(2);
});
