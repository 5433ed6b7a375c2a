import type { CycleId, PersonaId, PostId, TurnId } from '../../domain/index.ts';
import type { CycleRow, PersonaRow, PostRow, Spending, TurnRow } from './rows.ts';
import { Timeline } from './timeline.ts';

/** Everything that one memory storage keeps. */
export class Tables {
  readonly personas = new Map<PersonaId, PersonaRow>();
  readonly personasInOrder: PersonaRow[] = [];
  /** By username in lower case. */
  readonly personasByName = new Map<string, PersonaRow>();
  readonly posts = new Map<PostId, PostRow>();
  readonly feed = new Timeline<PostRow>();
  readonly cycles = new Map<CycleId, CycleRow>();
  /** By slot, the oldest first. */
  readonly cyclesInOrder: CycleRow[] = [];
  readonly slots = new Set<number>();
  readonly turns = new Map<TurnId, TurnRow>();
  /** What was charged, by day since 1970 in UTC. */
  readonly days = new Map<number, Spending>();
  running: CycleRow | undefined;
  #lastId = 0;

  /** Ids of all kinds come from one sequence, so that rows of different kinds have an order too. */
  nextId<Id extends number>(): Id {
    this.#lastId += 1;
    return this.#lastId as Id;
  }

  personaNamed(username: string): PersonaRow | undefined {
    return this.personasByName.get(username.toLowerCase());
  }
}
