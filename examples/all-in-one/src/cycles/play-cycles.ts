import { type CycleReport, SimFeedError, systemClock } from '@sim-feed/core';
import { counted, localTime } from '../terminal/wording.ts';
import type { Playing } from './playing.ts';
import { playOnSchedule } from './schedule.ts';

// A killed process holds its cycle for 15 seconds more.
const longestWait = 20_000;
const pause = 500;

/**
 * Plays a cycle at once and the others on schedule, or one after the other where a number and no interval was told;
 * those end with a cycle that is lost to the model's provider, since another at once would fare no better.
 */
export async function playCycles(playing: Playing): Promise<void> {
  announceCycles(playing);
  const left = playing.settings.cycles - (await playInARow(playing));
  if (left > 0 && isOnSchedule(playing)) await playOnSchedule(playing, left);
}

/** Plays one cycle after the other; resolves to how many it were. */
async function playInARow(playing: Playing): Promise<number> {
  let played = 0;
  for await (const report of inTurn(playing)) {
    await playing.show(report);
    played += 1;
    if (isEnough(playing, report, played)) break;
  }
  return played;
}

function isEnough(playing: Playing, report: CycleReport, played: number): boolean {
  const { provider, settings } = playing;
  // Of a cycle that was stopped long ago little is left to see.
  const isHardlyAny = settings.cycles === Number.POSITIVE_INFINITY && played === 1 && report.turns.expired > 0;
  if (isOnSchedule(playing)) return !isHardlyAny;
  return played >= settings.cycles || provider.lossOf(report) !== undefined;
}

function isOnSchedule({ settings }: Playing): boolean {
  return !settings.fast && (settings.cycles === Number.POSITIVE_INFINITY || settings.interval !== undefined);
}

function announceCycles({ player, terminal }: Playing): void {
  player.on('cycle-opened', ({ cycle, turns, resumed }) => {
    const left = counted(turns, 'turn');
    const begun = localTime(cycle.startedAt, new Date(), true);
    terminal.say(
      resumed ? `Completing the cycle of ${begun}, which was stopped: ${left} to go.` : `A cycle begins: ${left}.`,
    );
  });
}

/** The cycles. Where another process holds the running one, waits until it no longer does. */
async function* inTurn({ player, terminal, stopping }: Playing): AsyncGenerator<CycleReport> {
  for (let waited = 0; ; waited += pause) {
    try {
      yield* player.cycles(stopping);
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
