import assert from 'node:assert/strict';
import type { FaultCase } from './fault-case.ts';

const personas = 15;

export const t2: FaultCase = {
  name: 'T2: two runners started together play cycles of 15 personas, each turn once',
  async play(scene, size) {
    const cycles = size === 'long' ? 50 : 6;
    await scene.createPersonas(personas);
    const runners = [scene.start({ cycles: cycles / 2 }), scene.start({ cycles: cycles / 2 })];
    assert.deepEqual(await Promise.all(runners.map((runner) => runner.end())), [0, 0]);
    assert.deepEqual(await scene.turnStates(), { finished: cycles * personas });
    const posts = await scene.rows<{ count: number }>('SELECT count(*)::int AS count FROM posts');
    assert.deepEqual(posts, [{ count: 2 * cycles * personas }]);
    for (const runner of runners) assert.ok(runner.notes.some(({ what }) => what === 'turn-end'));
    const repeated = await scene.check();
    return `${cycles} cycles, ${cycles * personas} turns, each once; ${repeated} model calls repeated where a runner stopped`;
  },
};
