import type { CycleId } from '../domain/index.ts';
import { CycleRunning } from '../errors/index.ts';
import type { Engine } from './context.ts';

const milliseconds = 15_000;
const renewals = 3;

/** What a holder asks for: long enough to outlive a pause, short enough that a dead holder's cycle is soon free. */
export function leaseFor(holder: string) {
  return { holder, milliseconds };
}

/**
 * Runs work while holding the cycle; renews the hold until the work has ended, then gives it up. The work's signal
 * aborts with CycleRunning where the hold was lost to another, at the latest when the work calls `renew`. Throws
 * CycleRunning where it cannot be had.
 */
export async function holding<Result>(
  engine: Engine,
  cycle: CycleId,
  holder: string,
  signal: AbortSignal,
  work: (signal: AbortSignal, renew: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const { cycles } = engine.storage;
  if (!(await cycles.hold(cycle, leaseFor(holder))))
    throw new CycleRunning('Another process is running a cycle; wait until it has ended.');
  const lost = new AbortController();
  let renewing: Promise<void> = Promise.resolve();
  const renew = () => {
    const renewed = cycles.hold(cycle, leaseFor(holder)).then(
      (held) => {
        if (!held) lost.abort(new CycleRunning('Another process has taken the cycle over.'));
      },
      (error: unknown) => engine.logger.warn({ cycle, err: error }, 'the hold on the cycle could not be renewed'),
    );
    // All of them: one that is slow would else take the hold again after it was given up.
    renewing = renewing.then(() => renewed);
    return renewed;
  };
  const renewal = setInterval(renew, milliseconds / renewals);
  try {
    return await work(AbortSignal.any([signal, lost.signal]), renew);
  } finally {
    clearInterval(renewal);
    await renewing;
    await cycles.release(cycle, holder).catch((error: unknown) => {
      engine.logger.warn({ cycle, err: error }, 'the hold on the cycle could not be given up; it runs out by itself');
    });
  }
}
