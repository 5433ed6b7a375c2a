import { once } from 'node:events';
import { holding } from '../../test/holding/holding.ts';
import { RunnerProcess } from '../runner/runner-process.ts';
import type { Told } from '../runner/told.ts';

/** What opening a cycle took: milliseconds, and what the process held before and at most until it was open. */
export type Opened = Pick<Extract<Told, { what: 'opened' }>, 'milliseconds' | 'before' | 'most'>;

/** Opens a cycle of all personas in a process of its own, which is ended before it has played it. */
export async function openOnce(url: string): Promise<Opened> {
  const telling = new EventTarget();
  let opened: Opened | undefined;
  return holding(async (hold) => {
    const runner = new RunnerProcess(url, { role: 'once', concurrency: 1 }, (told) => {
      if (told.what === 'opened') opened ??= told;
      telling.dispatchEvent(new Event(told.what));
    });
    hold(runner);
    await Promise.race([once(telling, 'opened'), runner.lives()]);
    if (!opened) throw new TypeError('The cycle was not opened.');
    return opened;
  });
}
