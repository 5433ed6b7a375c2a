import type { Cycle, CycleEndState, CycleId, CycleReport, SharedOpening, TurnId } from '../../domain/index.ts';
import { CycleRunning, NotFound, SimulationPaused, SlotTaken } from '../../errors/index.ts';
import type { CycleStore, Lease, NewCycle } from '../../ports/index.ts';
import { reportOf } from './cycle-report.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Lock } from './lock.ts';
import type { CycleRow, PersonaRow, TurnRow } from './rows.ts';
import { countBefore, insert, type Order, withdraw } from './sorted-rows.ts';
import type { Tables } from './tables.ts';
import { cycleOf } from './views.ts';

const noOpening: SharedOpening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };

const bySlot: Order<CycleRow> = (one, other) => one.slot - other.slot;
const byId: Order<TurnRow> = (one, other) => one.id - other.id;

/** Keeps the cycles in memory. */
export class MemoryCycleStore implements CycleStore {
  readonly #tables: Tables;
  readonly #lock: Lock;
  readonly #now: () => Date;

  constructor(tables: Tables, lock: Lock, now: () => Date) {
    this.#tables = tables;
    this.#lock = lock;
    this.#now = now;
  }

  open({ slot, opening, at, lease }: NewCycle): Promise<Cycle> {
    return this.#lock.run(() => {
      if (this.#tables.running !== undefined) throw new CycleRunning();
      if (this.#tables.slots.has(slot.getTime())) throw new SlotTaken(slot);
      if (this.#tables.paused) throw new SimulationPaused();
      this.#tables.requestedAt = undefined;
      const cycle = this.#add(slot, at, { state: 'running', opening: frozenCopy(opening) });
      cycle.lease = this.#running(lease);
      for (const persona of this.#tables.personasInOrder) if (!persona.paused) this.#addTurn(cycle, persona);
      this.#tables.running = cycle;
      return cycleOf(cycle);
    });
  }

  async running(): Promise<Cycle | undefined> {
    return this.#tables.running && cycleOf(this.#tables.running);
  }

  hold(id: CycleId, lease: Lease): Promise<boolean> {
    return this.#lock.run(() => {
      const cycle = this.#tables.cycles.get(id);
      if (cycle?.state !== 'running' || this.#heldByAnother(cycle, lease.holder)) return false;
      cycle.lease = this.#running(lease);
      return true;
    });
  }

  release(id: CycleId, holder: string): Promise<void> {
    return this.#lock.run(() => {
      const cycle = this.#tables.cycles.get(id);
      if (cycle?.lease?.holder === holder) cycle.lease = undefined;
    });
  }

  skip(slot: Date, reason: string, at: Date): Promise<boolean> {
    return this.#lock.run(() => {
      if (this.#tables.slots.has(slot.getTime())) return false;
      this.#add(slot, at, { state: 'skipped', reason, endedAt: at.getTime() });
      return true;
    });
  }

  close(id: CycleId, state: CycleEndState, at: Date): Promise<boolean> {
    return this.#lock.run(() => {
      const cycle = this.#tables.cycles.get(id);
      if (cycle?.state !== 'running' || cycle.openTurns > 0) return false;
      cycle.state = state;
      cycle.endedAt = at.getTime();
      this.#tables.running = undefined;
      return true;
    });
  }

  async announce(next: Date | undefined): Promise<void> {
    this.#tables.nextSlot = next?.getTime();
  }

  async report(id: CycleId, now: Date): Promise<CycleReport> {
    const cycle = this.#tables.cycles.get(id);
    if (cycle === undefined) throw new NotFound(`cycle ${id}`);
    return reportOf(cycle, now);
  }

  async latest(limit: number): Promise<Cycle[]> {
    return this.#tables.cyclesInOrder.slice(-limit).reverse().map(cycleOf);
  }

  prune(before: Date, limit: number): Promise<number> {
    const time = before.getTime();
    return this.#lock.run(() => {
      const gone = this.#tables.cyclesInOrder
        .slice(
          0,
          countBefore(this.#tables.cyclesInOrder, ({ slot }) => slot >= time),
        )
        .filter(({ state }) => state !== 'running')
        .slice(0, limit);
      for (const cycle of gone) this.#remove(cycle);
      return gone.length;
    });
  }

  #remove(cycle: CycleRow): void {
    this.#tables.cycles.delete(cycle.id);
    this.#tables.slots.delete(cycle.slot);
    withdraw(this.#tables.cyclesInOrder, cycle, bySlot);
    for (const turn of cycle.turns) {
      this.#tables.turns.delete(turn.id);
      withdraw(turn.persona.turns, turn, byId);
    }
  }

  #running({ holder, milliseconds }: Lease): CycleRow['lease'] {
    return { holder, until: this.#now().getTime() + milliseconds };
  }

  #heldByAnother({ lease }: CycleRow, holder: string): boolean {
    return lease !== undefined && lease.holder !== holder && lease.until > this.#now().getTime();
  }

  #add(slot: Date, at: Date, start: Pick<CycleRow, 'state'> & Partial<CycleRow>): CycleRow {
    const cycle: CycleRow = {
      id: this.#tables.nextId<CycleId>('cycle'),
      slot: slot.getTime(),
      startedAt: at.getTime(),
      reason: undefined,
      opening: noOpening,
      turns: [],
      spent: { tokens: 0, cost: 0 },
      endedAt: undefined,
      lease: undefined,
      openTurns: 0,
      firstOpen: 0,
      ...start,
    };
    this.#tables.cycles.set(cycle.id, cycle);
    this.#tables.slots.add(cycle.slot);
    insert(this.#tables.cyclesInOrder, cycle, bySlot);
    return cycle;
  }

  #addTurn(cycle: CycleRow, persona: PersonaRow): void {
    const turn: TurnRow = {
      id: this.#tables.nextId<TurnId>('turn'),
      position: cycle.turns.length,
      cycle,
      persona,
      steps: [],
      spent: { tokens: 0, cost: 0 },
      state: 'waiting',
      attempt: 0,
      lastTurnAt: undefined,
      opening: undefined,
      failure: undefined,
      startedAt: undefined,
      endedAt: undefined,
      reserved: undefined,
    };
    cycle.turns.push(turn);
    cycle.openTurns += 1;
    persona.openTurn = turn;
    persona.turns.push(turn);
    this.#tables.turns.set(turn.id, turn);
  }
}
