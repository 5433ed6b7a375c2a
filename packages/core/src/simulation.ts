import type { CycleReport } from './domain/index.ts';
import {
  type CycleEstimate,
  createEngine,
  type Engine,
  estimateCycle,
  keepTime,
  type Listeners,
  openCycle,
  requestedSlot,
  type SimulationEvents,
  type SimulationOptions,
  skipReason,
  workCycle,
} from './engine/index.ts';
import { CycleRunning, hasCode, Interrupted, InvalidOption } from './errors/index.ts';
import { FeedService } from './services/feed-service.ts';

const mostNudges = 1_000;

/**
 * A simulated social network: wakes every persona once a cycle and keeps what they do in the storage.
 *
 * Cycles can be run one by one with `runCycle`, or on time with `start`. Nothing is remembered outside the storage:
 * a process that dies in mid-cycle is taken up where it stood by the next `runCycle`, here or elsewhere.
 */
export class Simulation implements AsyncDisposable {
  /** Reads the feed. */
  readonly feed: FeedService;
  readonly #engine: Engine;
  readonly #listeners: Listeners;
  readonly #holder = crypto.randomUUID();
  #running: Promise<unknown> | undefined;
  #stopper = new AbortController();
  #schedule: Promise<void> | undefined;

  /** Throws InvalidOption. Reads and writes nothing yet. */
  constructor(options: SimulationOptions) {
    const { engine, listeners } = createEngine(options);
    this.#engine = engine;
    this.#listeners = listeners;
    this.feed = new FeedService(engine.storage.feed);
  }

  /** Calls the listener at every event of that name, until the returned function is called. */
  on<Name extends keyof SimulationEvents>(name: Name, listener: (event: SimulationEvents[Name]) => void): () => void {
    return this.#listeners.on(name, listener);
  }

  /**
   * Completes an unfinished cycle, if there is one, then opens a cycle for the slot (now unless told) and plays it.
   * Throws CycleRunning while another runs, SlotTaken where the slot had its cycle, SimulationPaused while paused, and
   * Interrupted when `signal` aborts or `stop` is called, which leaves the cycle to be completed by the next one.
   */
  runCycle({ slot, signal }: { slot?: Date; signal?: AbortSignal } = {}): Promise<CycleReport> {
    return this.#alone(signal, async (either) => {
      await this.#resume(either);
      const cycle = await this.#open(slot);
      return workCycle(this.#engine, cycle, this.#holder, false, either);
    });
  }

  /** Completes the cycle that a killed or stopped process left unfinished; undefined where there is none. Throws as `runCycle`. */
  resumeCycle({ signal }: { signal?: AbortSignal } = {}): Promise<CycleReport | undefined> {
    return this.#alone(signal, (either) => this.#resume(either));
  }

  /** What a cycle is expected to take and to cost, as the personas and the feed stand now. Writes nothing and asks no model. */
  estimate(): Promise<CycleEstimate> {
    return estimateCycle(this.#engine);
  }

  /**
   * Runs a cycle at the start of every interval from now on, and within seconds where one is asked for through the
   * storage, until `stop`. A slot that comes while a cycle runs, or while the simulation is paused, is skipped.
   */
  start(): void {
    if (this.#schedule !== undefined) return;
    const signal = this.#signal();
    this.#schedule = keepTime(this.#engine, signal, {
      next: (slot) => this.#announce(slot),
      slot: (slot) => this.#runSlot(slot, signal),
      between: async (begin) => {
        const slot = await this.#requested();
        if (slot) begin(this.#runRequested(slot, signal));
      },
    });
  }

  /** Stops the schedule and the running cycle: no new turn or model call; open transactions end. Resolves when all is at rest. */
  async stop(): Promise<void> {
    this.#stopper.abort(new Interrupted());
    const schedule = this.#schedule;
    this.#schedule = undefined;
    await Promise.allSettled([this.#running, schedule]);
  }

  /** As `stop`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  async #alone<Result>(
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    if (this.#running !== undefined) throw new CycleRunning();
    const own = this.#signal();
    const either = signal ? AbortSignal.any([signal, own]) : own;
    if (either.aborted) throw new Interrupted({ cause: either.reason });
    const running = work(either);
    this.#running = running;
    try {
      return await running;
    } finally {
      this.#running = undefined;
    }
  }

  /** The signal of this run; after a `stop` a new one begins. */
  #signal(): AbortSignal {
    if (this.#stopper.signal.aborted) this.#stopper = new AbortController();
    return this.#stopper.signal;
  }

  async #resume(signal: AbortSignal): Promise<CycleReport | undefined> {
    const unfinished = await this.#engine.storage.cycles.running();
    return unfinished && workCycle(this.#engine, unfinished, this.#holder, true, signal);
  }

  async #open(slot: Date | undefined) {
    if (slot && Number.isNaN(slot.getTime())) throw new InvalidOption('slot must be a valid Date.');
    if (slot) return openCycle(this.#engine, slot, this.#holder);
    const asked = this.#engine.clock.now().getTime();
    for (let nudge = 0; ; nudge += 1) {
      try {
        return await openCycle(this.#engine, new Date(asked + nudge), this.#holder);
      } catch (error) {
        if (!hasCode(error, 'slot-taken') || nudge >= mostNudges) throw error;
      }
    }
  }

  async #runSlot(slot: Date, signal: AbortSignal): Promise<void> {
    try {
      await this.runCycle({ slot, signal });
    } catch (error) {
      const reason = skipReason(error);
      if (reason !== undefined) return this.#skip(slot, reason);
      if (hasCode(error, 'slot-taken', 'interrupted')) return;
      this.#failed(slot, error);
    }
  }

  async #requested(): Promise<Date | undefined> {
    if (this.#running !== undefined) return undefined;
    try {
      return await requestedSlot(this.#engine);
    } catch (error) {
      this.#engine.logger.warn({ err: error }, 'whether a cycle was asked for could not be read');
      return undefined;
    }
  }

  async #runRequested(slot: Date, signal: AbortSignal): Promise<void> {
    try {
      await this.runCycle({ slot, signal });
    } catch (error) {
      if (hasCode(error, 'cycle-running', 'simulation-paused', 'interrupted')) return;
      // The slot has had its cycle: what was asked for is there.
      if (hasCode(error, 'slot-taken')) return this.#dropRequest(slot);
      this.#failed(slot, error);
    }
  }

  async #dropRequest(at: Date): Promise<void> {
    try {
      await this.#engine.storage.control.dropRequest(at);
    } catch (error) {
      this.#engine.logger.warn({ err: error }, 'an answered request could not be dropped and is tried again');
    }
  }

  #failed(slot: Date, error: unknown): void {
    this.#engine.logger.error({ slot, err: error }, 'a cycle failed');
    this.#listeners.emit('cycle-failed', { slot, error });
  }

  async #skip(slot: Date, reason: string): Promise<void> {
    const { clock, logger, storage } = this.#engine;
    try {
      const recorded = await storage.cycles.skip(slot, reason, clock.now());
      if (recorded) this.#listeners.emit('slot-skipped', { slot, reason });
    } catch (error) {
      logger.error({ slot, err: error }, 'a skipped slot could not be recorded');
    }
  }

  /** Tells readers when the next slot is due; that they are not told harms no cycle. */
  async #announce(slot: Date): Promise<void> {
    const { logger, storage } = this.#engine;
    try {
      await storage.cycles.announce?.(slot);
    } catch (error) {
      logger.warn({ slot, err: error }, 'the next slot could not be announced');
    }
  }
}
