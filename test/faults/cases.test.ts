import { beforeAll, describe, expect, it } from 'vitest';
import { buildPackages } from '../../packages/runner/test/process/build-packages.ts';
import { createDatabase } from '../postgres/database.ts';
import { Scene } from './cases/fault-case.ts';
import { faultCases } from './cases/index.ts';

beforeAll(buildPackages, 180_000);

// They wait for heartbeats rather than work, so all wait at once.
describe.concurrent('a runner survives', () => {
  it.each(faultCases)(
    '$name (short)',
    async ({ play }) => {
      await using scene = await Scene.on(await createDatabase());
      expect(await play(scene, 'short')).not.toBe('');
    },
    180_000,
  );
});
