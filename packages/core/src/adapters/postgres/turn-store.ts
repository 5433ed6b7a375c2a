import {
  type BudgetScope,
  type Budgets,
  type Charge,
  type CycleId,
  exceeds,
  type OpenTurn,
  type Outcome,
  type TurnEnd,
  type TurnId,
  type TurnOpening,
  toStorable,
} from '../../domain/index.ts';
import { BudgetSpent, TurnLost } from '../../errors/index.ts';
import type { Claim, EntryPlace, FeedWriter, StoredReply, TurnStore } from '../../ports/index.ts';
import type { Database } from './database.ts';
import { performOnce } from './perform.ts';
import { canBeId, idOf, timeValue } from './rows.ts';
import { reserveCharge, type SpentRow, storeReply } from './spending-statements.ts';
import { takeUp } from './take-up.ts';
import { beginTurn, finishTurn, selectOpenTurns } from './turn-statements.ts';

const scopes: readonly BudgetScope[] = ['turn', 'cycle', 'day'];
const nothing: Charge = { tokens: 0, cost: 0 };

/** Keeps the turns and their journal in PostgreSQL. */
export class PostgresTurnStore implements TurnStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async open(cycle: CycleId, page: { readonly after?: number; readonly limit: number }): Promise<OpenTurn[]> {
    if (!canBeId(cycle)) return [];
    const rows = await this.#database.query(selectOpenTurns, [cycle, page.after ?? -1, page.limit]);
    return rows.map(({ id, position }) => ({ id: idOf(id), position }));
  }

  async take(turn: TurnId, at: Date): Promise<Claim | undefined> {
    return canBeId(turn) ? takeUp(this.#database, turn, at) : undefined;
  }

  async begin({ turn, attempt }: Claim, opening: TurnOpening): Promise<TurnOpening> {
    const [row] = await this.#database.write(beginTurn, [turn, attempt, JSON.stringify(opening)]);
    if (!row) throw new TurnLost();
    return JSON.parse(row.opening);
  }

  reserve(claim: Claim, step: number, charge: Charge, budgets: Budgets, at: Date): Promise<void> {
    return this.#database.transaction(async (transaction) => {
      const { tokens, cost } = charge;
      const values = [claim.turn, claim.attempt, step, Math.ceil(tokens), cost, dayOf(at)];
      const [row] = await transaction.query(reserveCharge, values);
      if (!row) throw new TurnLost();
      const spent = spentOf(row);
      for (const scope of scopes) {
        if (exceeds(spent[scope], nothing, budgets[scope])) throw new BudgetSpent(scope);
      }
    });
  }

  async reply({ turn, attempt }: Claim, step: number, { reply, model, charge, at }: StoredReply): Promise<void> {
    const { prompt = 0, cached = 0, completion = 0 } = reply.usage ?? {};
    const [row] = await this.#database.write(storeReply, [
      turn,
      attempt,
      step,
      toStorable(model),
      JSON.stringify(reply),
      prompt,
      cached,
      completion,
      Math.ceil(charge.tokens),
      charge.cost,
      dayOf(at),
      timeValue(at),
    ]);
    if (!row) throw new TurnLost();
  }

  perform(claim: Claim, at: EntryPlace, work: (tx: FeedWriter) => Promise<Outcome>): Promise<Outcome> {
    return performOnce(this.#database, claim, at, work);
  }

  async finish({ turn, attempt }: Claim, { state, failure }: TurnEnd, at: Date): Promise<void> {
    const reason = failure ? [toStorable(failure.code), toStorable(failure.message)] : [null, null];
    const [row] = await this.#database.write(finishTurn, [turn, attempt, state, ...reason, timeValue(at)]);
    if (!row) throw new TurnLost();
  }
}

function spentOf(row: SpentRow): Record<BudgetScope, Charge> {
  return {
    turn: { tokens: Number(row.turn_tokens), cost: row.turn_cost },
    cycle: { tokens: Number(row.cycle_tokens), cost: row.cycle_cost },
    day: { tokens: Number(row.day_tokens), cost: row.day_cost },
  };
}

/** The day in UTC. */
function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
