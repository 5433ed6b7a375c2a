import { type CycleId, foldedName, type PersonaId, type PostId, type TurnId } from '../../domain/index.ts';
import type { CycleRow, FeedRow, PersonaRow, PostRow, Spending, TurnRow } from './rows.ts';
import { Timeline } from './timeline.ts';

type Kind = FeedRow['kind'] | 'persona' | 'cycle' | 'turn';

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
  paused = false;
  requestedAt: number | undefined;
  nextSlot: number | undefined;
  readonly #lastIds = new Map<Kind, number>();

  /** Each kind counts its own, so that a simulation gives its posts the ids that a database would. */
  nextId<Id extends number>(kind: Kind): Id {
    const id = (this.#lastIds.get(kind) ?? 0) + 1;
    this.#lastIds.set(kind, id);
    return id as Id;
  }

  personaNamed(username: string): PersonaRow | undefined {
    return this.personasByName.get(foldedName(username));
  }
}
