import { setTimeout as sleep } from 'node:timers/promises';
import type { CycleStore, Logger } from '@sim-feed/core';

const atOnce = 5;
const shortPause = 100;
const longPause = 600_000;

/** What deleting old cycles takes. */
export interface PruningContext {
  readonly cycles: Pick<CycleStore, 'prune'>;
  readonly logger: Logger;
  /** How long a cycle is kept, in milliseconds. */
  readonly keep: number;
  /** The time on the clock that slots are told by: a machine whose own is wrong must not delete the wrong ones. */
  now(): Promise<Date>;
}

/** Deletes what is older than it is to be kept, a little at a time, now and every ten minutes, until the signal aborts. */
export async function pruneOnAndOn(context: PruningContext, signal: AbortSignal): Promise<void> {
  let deleted = 0;
  while (!signal.aborted) {
    const count = await pruneSome(context, signal);
    deleted += count;
    const isThrough = count < atOnce;
    if (isThrough && deleted > 0) {
      context.logger.info({ cycles: deleted }, 'old cycles were deleted');
      deleted = 0;
    }
    await sleep(isThrough ? longPause : shortPause, undefined, { signal, ref: false }).catch(() => {});
  }
}

async function pruneSome({ cycles, keep, logger, now }: PruningContext, signal: AbortSignal): Promise<number> {
  try {
    return await cycles.prune(new Date((await now()).getTime() - keep), atOnce);
  } catch (error) {
    if (!signal.aborted) logger.warn({ err: error }, 'old cycles could not be deleted and are tried again');
    return 0;
  }
}
