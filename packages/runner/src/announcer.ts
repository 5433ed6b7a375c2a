import type { Logger, SimulationEvents } from '@sim-feed/core';

/** What the runner tells by itself; everything else of a simulation's events comes from the engine. */
export type RunnerEvents = Pick<SimulationEvents, 'cycle-opened' | 'slot-skipped' | 'cycle-failed'>;

type Listener = (event: never) => void;

/** Keeps listeners of the runner's own events. One that throws is logged and disturbs nothing. */
export class Announcer {
  readonly #logger: Logger;
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  on(name: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<Name extends keyof RunnerEvents>(name: Name, event: RunnerEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as (event: unknown) => void)(event);
      } catch (error) {
        this.#logger.error({ event: name, err: error }, 'a listener threw');
      }
    }
  }
}
