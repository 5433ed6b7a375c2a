import type { CycleId, CycleStore, Lease } from '@sim-feed/core';

/** All runners hold a cycle together, under one name; a Simulation in an embedder's process is kept out. */
export const runnersLease: Lease = { holder: 'sim-feed-runner', milliseconds: 60_000 };

const renewAfter = 15_000;

/** The runners' common hold on the running cycle, as this process last renewed it. */
export class CycleHold {
  readonly #cycles: CycleStore;
  #held: { readonly cycle: CycleId; readonly at: number } | undefined;

  constructor(cycles: CycleStore) {
    this.#cycles = cycles;
  }

  /** Whether runners hold the cycle, so that its turns may be played. False where it has ended or another has it. */
  async has(cycle: CycleId): Promise<boolean> {
    const held = this.#held;
    if (held?.cycle === cycle && performance.now() - held.at < renewAfter) return true;
    const at = performance.now();
    const has = await this.#cycles.hold(cycle, runnersLease);
    this.#held = has ? { cycle, at } : undefined;
    return has;
  }
}
