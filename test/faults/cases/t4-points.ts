import assert from 'node:assert/strict';
import { type Point, points } from '../points.ts';
import { type FaultCase, type Scene, until } from './fault-case.ts';

/** Where the call that was under way is asked for again. */
const repeats: ReadonlySet<Point> = new Set(['asked', 'answered']);

export const t4: FaultCase = {
  name: 'T4: a runner killed at each named point of a turn loses and repeats nothing',
  async play(scene, size) {
    if (size === 'short') {
      await scene.createPersonas(points.length);
      return `one kill at each of ${points.join(', ')}: ${await killAt(scene, points)} model calls repeated`;
    }
    const times = 20;
    await scene.createPersonas(times);
    const told: string[] = [];
    let repeated = 0;
    for (const point of points) {
      const all = await killAt(
        scene,
        Array.from({ length: times }, () => point),
      );
      told.push(`${point} ${all - repeated}`);
      assert.equal(all - repeated, repeats.has(point) ? times : 0);
      repeated = all;
    }
    return `${times} kills at each point; model calls repeated: ${told.join(', ')}`;
  },
};

/** Kills a runner at each of these points; tells how many model calls were repeated so far. */
async function killAt(scene: Scene, places: readonly Point[]): Promise<number> {
  await scene.openCycle();
  const runners = places.map((at) => scene.start({ helps: true, concurrency: 1, hold: { at, milliseconds: 'ever' } }));
  for (const runner of runners) {
    await until('a runner has come to its point', () => runner.notes.some(({ what }) => what === 'held'), 60_000);
  }
  for (const runner of runners) assert.ok(await runner.kill());
  const heir = scene.start({ helps: true, concurrency: 8 });
  await until('all that they left is done', async () => (await scene.openTurns()) === 0);
  // Where all turns had ended already it may not even have begun.
  await heir.kill();
  assert.deepEqual(Object.keys(await scene.turnStates()), ['finished']);
  return scene.check();
}
