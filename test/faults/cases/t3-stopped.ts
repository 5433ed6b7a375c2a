import assert from 'node:assert/strict';
import type { Note } from '../../crashes/notes.ts';
import type { Point } from '../points.ts';
import type { RunnerProcess } from '../runner-process.ts';
import { type FaultCase, type Scene, until } from './fault-case.ts';

const places: readonly Point[] = ['reserved', 'answered', 'stored', 'acknowledged'];
// Long enough to be stopped in it, however busy the machine; it is over when the runner is continued.
const hold = 8_000;

const count = ({ notes }: RunnerProcess, what: Note['what']) => notes.filter((note) => note.what === what).length;

export const t3: FaultCase = {
  name: 'T3: a runner that is stopped until another has its turns commits nothing when it goes on',
  async play(scene, size) {
    const [rounds, atOnce] = size === 'long' ? [5, 5] : [1, 1];
    await scene.createPersonas(places.length * atOnce);
    let stopped = 0;
    for (let round = 0; round < rounds; round += 1) stopped += await playRound(scene, atOnce);
    await scene.check();
    return `${stopped} turns stopped, each taken up by another, each stale write refused`;
  },
};

async function playRound(scene: Scene, atOnce: number): Promise<number> {
  await scene.openCycle();
  const stale = places.map((at) => scene.start({ helps: true, concurrency: atOnce, hold: { at, milliseconds: hold } }));
  for (const runner of stale) {
    await until('a runner holds its turns', () => count(runner, 'held') === atOnce, 60_000);
    runner.send('SIGSTOP');
  }
  const heir = scene.start({ helps: true, concurrency: 8 });
  await until('another runner has ended the turns', async () => (await scene.openTurns()) === 0, 60_000);
  const [before] = await scene.rows('SELECT count(*) FROM entries');
  for (const runner of stale) runner.send('SIGCONT');
  for (const runner of stale) {
    await until('every stale write is refused', () => count(runner, 'lost') >= atOnce);
    assert.equal(count(runner, 'turn-end'), 0);
  }
  assert.deepEqual(await scene.rows('SELECT count(*) FROM entries'), [before]);
  for (const runner of [...stale, heir]) {
    runner.send('SIGTERM');
    assert.equal(await runner.end(), 0);
  }
  return stale.length * atOnce;
}
