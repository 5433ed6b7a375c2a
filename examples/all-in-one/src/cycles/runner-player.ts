import { createRunner, type RunnerOptions } from '@sim-feed/runner';
import type { CyclePlayer } from './cycle-player.ts';

/** The runner, as in production. */
export function runnerPlayer(options: RunnerOptions): CyclePlayer {
  const runner = createRunner(options);
  return {
    on: (name, listener) => runner.on(name, listener),
    estimate: () => runner.estimate(),
    cycles: (signal) => runner.cycles({ signal }),
    // The slot that has just come had its cycle: the one that is played at the start of the program.
    start: () => runner.start({ after: new Date() }),
    stop: () => runner.stop(),
  };
}
