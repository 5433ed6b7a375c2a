import type { ControlStore } from './control-store.ts';
import type { CycleStore } from './cycle-store.ts';
import type { FeedReader } from './feed-reader.ts';
import type { PersonaStore } from './persona-store.ts';
import type { TurnStore } from './turn-store.ts';

/** Everything that a simulation keeps, one store an aggregate. */
export interface Storage {
  readonly personas: PersonaStore;
  readonly feed: FeedReader;
  readonly cycles: CycleStore;
  readonly turns: TurnStore;
  readonly control: ControlStore;
}
