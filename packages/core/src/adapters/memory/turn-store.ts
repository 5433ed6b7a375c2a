import type { Budgets, Charge, CycleId, OpenTurn, Outcome, TurnEnd, TurnId, TurnOpening } from '../../domain/index.ts';
import { InvalidInput } from '../../errors/index.ts';
import type { Claim, EntryPlace, FeedWriter, StoredReply, TurnStore } from '../../ports/index.ts';
import { claimOf } from './claim.ts';
import { Draft } from './draft.ts';
import { MemoryFeedWriter } from './feed-writer.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Lock } from './lock.ts';
import type { CycleRow, StepRow, TurnRow } from './rows.ts';
import { insert } from './sorted-rows.ts';
import { reserve, settle } from './spending.ts';
import type { Tables } from './tables.ts';
import { endTurn, heldTurn, isOpen } from './turn-state.ts';

/** Keeps the turns and their journal in memory. */
export class MemoryTurnStore implements TurnStore {
  readonly #tables: Tables;
  readonly #lock: Lock;

  constructor(tables: Tables, lock: Lock) {
    this.#tables = tables;
    this.#lock = lock;
  }

  async open(
    id: CycleId,
    { after = -1, limit }: { readonly after?: number; readonly limit: number },
  ): Promise<OpenTurn[]> {
    const cycle = this.#tables.cycles.get(id);
    return cycle === undefined ? [] : openTurns(cycle, after, limit);
  }

  take(id: TurnId, at: Date): Promise<Claim | undefined> {
    const time = at.getTime();
    return this.#lock.run(() => {
      const turn = this.#tables.turns.get(id);
      if (turn === undefined || !isOpen(turn)) return undefined;
      if (turn.persona.paused) {
        endTurn(turn, { state: 'cancelled' }, time);
        return undefined;
      }
      takeUp(turn, time);
      return claimOf(turn);
    });
  }

  begin(claim: Claim, opening: TurnOpening): Promise<TurnOpening> {
    return this.#lock.run(() => {
      const turn = heldTurn(this.#tables, claim);
      turn.opening ??= frozenCopy(opening);
      return turn.opening;
    });
  }

  reserve(claim: Claim, step: number, charge: Charge, budgets: Budgets, at: Date): Promise<void> {
    return this.#lock.run(() => reserve(this.#tables, heldTurn(this.#tables, claim), step, charge, budgets, at));
  }

  reply(claim: Claim, step: number, { reply, model, charge, at }: StoredReply): Promise<void> {
    const kept = frozenCopy(reply);
    return this.#lock.run(() => {
      const turn = heldTurn(this.#tables, claim);
      if (step !== turn.steps.length) throw new InvalidInput([{ path: 'step', message: 'must follow the last reply' }]);
      turn.steps.push({ reply: kept, model, repliedAt: at.getTime(), entries: [] });
      settle(this.#tables, turn, step, charge, at);
    });
  }

  perform(claim: Claim, at: EntryPlace, work: (tx: FeedWriter) => Promise<Outcome>): Promise<Outcome> {
    return this.#lock.run(() => {
      const turn = heldTurn(this.#tables, claim);
      const step = turn.steps[at.step];
      if (step === undefined) throw new InvalidInput([{ path: 'step', message: 'must have a reply' }]);
      const stored = step.entries.find(({ position }) => position === at.position);
      return stored?.outcome ?? this.#transact(turn, step, at, work);
    });
  }

  finish(claim: Claim, end: TurnEnd, at: Date): Promise<void> {
    const time = at.getTime();
    return this.#lock.run(() => endTurn(heldTurn(this.#tables, claim), end, time));
  }

  async #transact(
    turn: TurnRow,
    step: StepRow,
    { position, action, time }: EntryPlace,
    work: (tx: FeedWriter) => Promise<Outcome>,
  ): Promise<Outcome> {
    const draft = new Draft(this.#tables);
    try {
      const outcome = frozenCopy(await work(new MemoryFeedWriter(this.#tables, draft, turn.persona, time)));
      draft.commit();
      insert(step.entries, Object.freeze({ position, action, outcome }), (one, other) => one.position - other.position);
      return outcome;
    } finally {
      draft.end();
    }
  }
}

function openTurns(cycle: CycleRow, after: number, limit: number): OpenTurn[] {
  for (let turn = cycle.turns[cycle.firstOpen]; turn && !isOpen(turn); turn = cycle.turns[cycle.firstOpen])
    cycle.firstOpen += 1;
  const open: OpenTurn[] = [];
  for (let position = Math.max(cycle.firstOpen, after + 1); open.length < limit; position += 1) {
    const turn = cycle.turns[position];
    if (turn === undefined) break;
    if (isOpen(turn)) open.push({ id: turn.id, position });
  }
  return open;
}

function takeUp(turn: TurnRow, time: number): void {
  if (turn.attempt === 0) {
    turn.lastTurnAt = turn.persona.lastTurnAt;
    turn.persona.lastTurnAt = time;
    turn.startedAt = time;
  }
  turn.state = 'running';
  turn.attempt += 1;
}
