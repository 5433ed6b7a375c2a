import assert from 'node:assert/strict';
import { runNpm } from './process.ts';

/** Plays a cycle from the command line, in a data folder, by the model that is asked for by name. */
export async function tryRunner(project: string): Promise<void> {
  const env = { DATA_DIR: 'played', MODEL: 'offline' };
  const runner = (...words: string[]) =>
    runNpm(['exec', '--offline', '--', 'sim-feed-runner', ...words], { cwd: project, env });
  await runner('migrate');
  await runner('personas', 'import', '--cast');
  const { cycle, turns } = JSON.parse(await runner('once', '--json'));
  assert.equal(cycle.state, 'finished');
  assert.ok(turns.finished >= 16, `${turns.finished} turns have finished`);
}
