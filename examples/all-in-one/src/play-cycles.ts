import { type CycleReport, SimFeedError, systemClock } from '@sim-feed/core';
import type { Playing } from './playing.ts';
import { playOnSchedule } from './schedule.ts';
import { counted, localTime } from './wording.ts';

// A killed process holds its cycle for 15 seconds more.
const longestWait = 20_000;
const pause = 500;

/**
 * Plays a cycle at once and the others on schedule, or one after the other where a number and no interval was told;
 * those end with a cycle that is lost to the model's provider, since another at once would fare no better.
 */
export async function playCycles(playing: Playing): Promise<void> {
  const { provider, settings, show, simulation, stopping } = playing;
  announceCycles(playing);
  const first = await completeOrBegin(playing);
  await show(first);
  let left = settings.cycles - 1;
  // Of a cycle that was stopped long ago little is left to see.
  if (left === Number.POSITIVE_INFINITY && first.turns.expired > 0)
    await show(await simulation.runCycle({ signal: stopping }));
  if (left === Number.POSITIVE_INFINITY || settings.interval !== undefined) {
    if (left > 0) await playOnSchedule(playing, left);
    return;
  }
  for (; left > 0 && !provider.last; left -= 1) await show(await simulation.runCycle({ signal: stopping }));
}

function announceCycles({ simulation, terminal }: Playing): void {
  simulation.on('cycle-opened', ({ cycle, turns, resumed }) => {
    const left = counted(turns, 'turn');
    const begun = localTime(cycle.startedAt, new Date(), true);
    terminal.say(
      resumed ? `Completing the cycle of ${begun}, which was stopped: ${left} to go.` : `A cycle begins: ${left}.`,
    );
  });
}

/** Completes an unfinished cycle, or else runs one. Where a killed process still holds it, waits until it no longer does. */
async function completeOrBegin({ simulation, terminal, stopping }: Playing): Promise<CycleReport> {
  for (let waited = 0; ; waited += pause) {
    try {
      return (await simulation.resumeCycle({ signal: stopping })) ?? (await simulation.runCycle({ signal: stopping }));
    } catch (error) {
      if (!isCycleRunning(error) || waited >= longestWait) throw error;
      if (waited === 0)
        terminal.say('Another process holds the running cycle; if it was killed, for 15 seconds more. Waiting ...');
      await systemClock.sleep(pause, stopping);
    }
  }
}

function isCycleRunning(error: unknown): boolean {
  return SimFeedError.is(error) && error.code === 'cycle-running';
}
