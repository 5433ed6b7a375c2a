import {
  type BudgetScope,
  type Budgets,
  type Charge,
  type CycleId,
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
import { canBeId, dayOf, idOf, timeValue } from './rows.ts';
import { SharedOpenings } from './shared-openings.ts';
import { reserveCharge, storeReply } from './spending-statements.ts';
import { takeUp } from './take-up.ts';
import { beginTurn, finishTurn, selectOpenTurns } from './turn-statements.ts';

const scopes: readonly BudgetScope[] = ['turn', 'cycle', 'day'];

/** Keeps the turns and their journal in PostgreSQL. */
export class PostgresTurnStore implements TurnStore {
  readonly #database: Database;
  readonly #openings = new SharedOpenings();

  constructor(database: Database) {
    this.#database = database;
  }

  async open(cycle: CycleId, page: { readonly after?: number; readonly limit: number }): Promise<OpenTurn[]> {
    if (!canBeId(cycle)) return [];
    const rows = await this.#database.query(selectOpenTurns, [cycle, page.after ?? -1, page.limit]);
    return rows.map(({ id, position }) => ({ id: idOf(id), position }));
  }

  async take(turn: TurnId, at: Date): Promise<Claim | undefined> {
    return canBeId(turn) ? takeUp(this.#database, this.#openings, turn, at) : undefined;
  }

  async begin({ turn, attempt }: Claim, opening: TurnOpening): Promise<TurnOpening> {
    const [row] = await this.#database.write(beginTurn, [turn, attempt, JSON.stringify(opening)]);
    if (!row) throw new TurnLost();
    return JSON.parse(row.opening);
  }

  async reserve({ turn, attempt }: Claim, step: number, charge: Charge, budgets: Budgets, at: Date): Promise<void> {
    const { tokens, cost } = charge;
    const ceilings = scopes.flatMap((scope) => [ceilingOf(budgets[scope].tokens), ceilingOf(budgets[scope].cost)]);
    const values = [turn, attempt, step, Math.ceil(tokens), cost, dayOf(at), ...ceilings];
    const [row] = await this.#database.write(reserveCharge, values);
    if (!row) throw new TurnLost();
    if (row.spent !== null) throw new BudgetSpent(row.spent);
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

/** A ceiling as it is bound to a parameter; null where there is none. */
function ceilingOf(ceiling = Number.POSITIVE_INFINITY): number | null {
  return ceiling < Number.POSITIVE_INFINITY ? ceiling : null;
}
