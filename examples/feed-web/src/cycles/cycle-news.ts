import type { Cycle, Cycles } from '../api/wire.ts';

/** What the page tells about cycles. */
export interface CycleNews {
  /** The running cycle: how many of its turns are over, of how many. */
  readonly running?: { readonly id: number; readonly done: number; readonly turns: number };
  /** The last cycle that came to its end. */
  readonly last?: { readonly id: number; readonly endedAt: string; readonly turns: number };
  /** When the next one begins, where that is known. */
  readonly nextSlot?: Date;
  /** Whether the offline stand-in writes, and no language model. */
  readonly isStandIn: boolean;
}

/** What the newest cycles come to. */
export function cycleNews({ cycles, next_slot }: Cycles): CycleNews {
  const running = cycles.find(({ state }) => state === 'running');
  const last = cycles.find(({ state, ended_at }) => ended_at !== null && state !== 'skipped');
  return {
    ...(running && { running: { id: running.id, ...turnsOf(running) } }),
    ...(last?.ended_at && { last: { id: last.id, endedAt: last.ended_at, turns: turnsOf(last).turns } }),
    ...(next_slot && { nextSlot: new Date(next_slot) }),
    isStandIn: (running ?? last)?.stand_in ?? false,
  };
}

function turnsOf({ turns }: Cycle) {
  const all = Object.values(turns).reduce((sum, count) => sum + count, 0);
  return { turns: all, done: all - (turns['open'] ?? 0) };
}
