import type { Control } from '../../domain/index.ts';
import { CycleRunning, SimulationPaused } from '../../errors/index.ts';
import type { ControlStore } from '../../ports/index.ts';
import type { Lock } from './lock.ts';
import type { Tables } from './tables.ts';

/** Keeps the shared switches in memory. */
export class MemoryControlStore implements ControlStore {
  readonly #tables: Tables;
  readonly #lock: Lock;

  constructor(tables: Tables, lock: Lock) {
    this.#tables = tables;
    this.#lock = lock;
  }

  async read(): Promise<Control> {
    const { paused, requestedAt } = this.#tables;
    return { paused, ...(requestedAt !== undefined && { requestedAt: new Date(requestedAt) }) };
  }

  setPaused(paused: boolean): Promise<void> {
    return this.#lock.run(() => {
      this.#tables.paused = paused;
      if (paused) this.#tables.requestedAt = undefined;
    });
  }

  requestCycle(at: Date): Promise<void> {
    const time = at.getTime();
    return this.#lock.run(() => {
      if (this.#tables.running !== undefined) throw new CycleRunning();
      if (this.#tables.paused) throw new SimulationPaused();
      this.#tables.requestedAt ??= time;
    });
  }

  dropRequest(at: Date): Promise<void> {
    const time = at.getTime();
    return this.#lock.run(() => {
      if (this.#tables.requestedAt === time) this.#tables.requestedAt = undefined;
    });
  }
}
