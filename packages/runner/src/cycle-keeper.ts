import { type Clock, type Cycle, type CycleId, hasCode, SlotTaken, skipReason, type TurnWorker } from '@sim-feed/core';
import type { Announcer } from './announcer.ts';
import { CycleHold, runnersLease } from './cycle-hold.ts';
import type { Connection } from './database.ts';
import type { JobQueue } from './job-queue.ts';
import { patiently } from './patiently.ts';
import type { Timetable } from './timetable.ts';

const pageLength = 500;
const mostNudges = 1_000;
const mostOpenings = 5;
const newestCycles = 20;

/** What opening and ending cycles takes. */
export interface KeeperContext {
  readonly connection: Connection;
  readonly storage: Connection['storage'];
  readonly queue: JobQueue;
  readonly worker: TurnWorker;
  readonly announcer: Announcer;
  readonly clock: Pick<Clock, 'now'>;
}

/** Opens cycles together with their jobs, keeps them held while they run, and ends them. */
export class CycleKeeper {
  readonly #context: KeeperContext;
  readonly #hold: CycleHold;
  /** The running cycle that listeners were told of. */
  #announced: CycleId | undefined;
  /** The last one that this process ended. */
  #ended: CycleId | undefined;

  constructor(context: KeeperContext) {
    this.#context = context;
    this.#hold = new CycleHold(context.storage.cycles);
  }

  /** The time on the database's clock, which all runners share. */
  async databaseTime(): Promise<Date> {
    const [row] = await this.#context.connection.query(
      'SELECT extract(epoch FROM clock_timestamp())::double precision * 1000 AS now',
    );
    return new Date(Math.floor(Number((row as { now: unknown }).now)));
  }

  /** Opens a cycle for the slot, its turns and their jobs in one commit. Throws CycleRunning, SlotTaken and SimulationPaused. */
  async open(slot: Date): Promise<Cycle> {
    const { announcer, queue, storage, worker } = this.#context;
    let turns = 0;
    const draft = await worker.draftCycle(slot, runnersLease);
    const cycle = await storage.cycles.open(draft, async (page, executor, opened) => {
      turns = (page.at(-1)?.position ?? -1) + 1;
      await queue.enlist(page, executor, opened);
    });
    this.#announced = cycle.id;
    announcer.emit('cycle-opened', { cycle, turns, resumed: false });
    if (turns === 0) await this.endIfPlayed(cycle.id);
    return cycle;
  }

  /** As `open`, for this very instant, or the next that is free. Throws CycleRunning and SimulationPaused. */
  async openNow(): Promise<Cycle> {
    const asked = (await this.databaseTime()).getTime();
    for (let nudge = 0; ; nudge += 1) {
      try {
        return await this.#openSurely(new Date(asked + nudge));
      } catch (error) {
        if (!(error instanceof SlotTaken) || nudge >= mostNudges) throw error;
      }
    }
  }

  /** As `open`; where the storage was lost in the commit, looks whether the cycle is there. */
  async #openSurely(slot: Date): Promise<Cycle> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.open(slot);
      } catch (error) {
        if (!hasCode(error, 'outcome-unknown') || tries >= mostOpenings) throw error;
        const newest = await patiently(() => this.#context.storage.cycles.latest(newestCycles));
        const opened = newest.find((cycle) => cycle.slot.getTime() === slot.getTime());
        if (opened) return opened;
      }
    }
  }

  /** Opens the cycle of a slot that has come, or skips the slot while a cycle runs or the simulation is paused. */
  async openOnTime(slot: Date): Promise<void> {
    try {
      await this.open(slot);
    } catch (error) {
      if (error instanceof SlotTaken) return;
      const reason = skipReason(error);
      if (reason !== undefined) return this.#skip(slot, reason);
      this.#context.announcer.emit('cycle-failed', { slot, error });
      throw error;
    }
  }

  /** Tells readers when the next slot is due. */
  async announceNext({ nextSlot }: Pick<Timetable, 'nextSlot'>): Promise<void> {
    await this.#context.storage.cycles.announce?.(nextSlot(await this.databaseTime()));
  }

  /** Opens the cycle that was asked for through the storage, if one was, by whichever process. */
  async openOnRequest(): Promise<void> {
    const { storage, worker } = this.#context;
    const slot = await worker.requestedSlot();
    if (!slot) return;
    try {
      await this.open(slot);
    } catch (error) {
      // The slot has had its cycle: what was asked for is there.
      if (error instanceof SlotTaken) return storage.control.dropRequest(slot);
      if (hasCode(error, 'cycle-running', 'simulation-paused')) return;
      this.#context.announcer.emit('cycle-failed', { slot, error });
      throw error;
    }
  }

  /** Whether runners hold the cycle. */
  async mayPlay(cycle: CycleId): Promise<boolean> {
    if (!(await this.#hold.has(cycle))) return false;
    if (this.#announced !== cycle) await this.#announce(cycle);
    return true;
  }

  /**
   * Looks after the running cycle, whoever opened it: renews the hold, ends the cycle where all its turns have ended,
   * and with `enlistsAgain` sees to it that each open turn has a job. Gives the cycle back where it still runs.
   */
  async lookAfter(enlistsAgain: boolean): Promise<Cycle | undefined> {
    const { storage } = this.#context;
    const running = await storage.cycles.running();
    if (!running || !(await this.mayPlay(running.id))) return running;
    if (await this.endIfPlayed(running.id)) return undefined;
    if (enlistsAgain) await this.#enlistAgain(running);
    return running;
  }

  /** Ends the cycle where all its turns have ended; true where it has ended. */
  async endIfPlayed(cycle: CycleId): Promise<boolean> {
    if (this.#ended === cycle) return true;
    const { storage, worker } = this.#context;
    const [open] = await storage.turns.open(cycle, { limit: 1 });
    if (open || this.#ended === cycle) return this.#ended === cycle;
    this.#ended = cycle;
    try {
      if (await worker.endCycle(cycle)) return true;
      this.#ended = undefined;
      return false;
    } catch (error) {
      this.#ended = undefined;
      throw error;
    }
  }

  async #enlistAgain(cycle: Cycle): Promise<void> {
    const { queue, storage } = this.#context;
    for (let after = -1; ; ) {
      const page = await storage.turns.open(cycle.id, { after, limit: pageLength });
      const last = page.at(-1);
      if (!last) return;
      await queue.enlistAgain(page, cycle);
      after = last.position;
    }
  }

  async #announce(id: CycleId): Promise<void> {
    const { announcer, clock, storage } = this.#context;
    this.#announced = id;
    const { cycle, turns } = await storage.cycles.report(id, clock.now());
    announcer.emit('cycle-opened', { cycle, turns: turns.open, resumed: true });
  }

  async #skip(slot: Date, reason: string): Promise<void> {
    const { announcer, clock, storage } = this.#context;
    if (await storage.cycles.skip(slot, reason, clock.now())) announcer.emit('slot-skipped', { slot, reason });
  }
}
