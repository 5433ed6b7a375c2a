import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultCase, until } from './fault-case.ts';

export const t6: FaultCase = {
  name: 'T6: a runner whose connections are cut every half second stays up and completes the cycle',
  async play(scene, size) {
    const [personas, cuts] = size === 'long' ? [250, 120] : [15, 6];
    await scene.createPersonas(personas);
    const runner = scene.start({ cycles: 1, rest: 150 });
    assert.ok(await runner.takesATurn(30_000));
    let cut = 0;
    for (; cut < cuts && !runner.hasEnded; cut += 1) {
      await scene.cutConnections();
      await sleep(500);
    }
    await until('the cycle ends', () => runner.hasEnded, 180_000);
    assert.equal(await runner.end(), 0);
    assert.deepEqual(await scene.turnStates(), { finished: personas });
    const repeated = await scene.check();
    return `${cut} cuts, half a second apart; ${personas} turns, each once; ${repeated} model calls repeated`;
  },
};
