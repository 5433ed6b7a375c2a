import type { Charge, Cycle, CycleReport, Outcome, TurnEnd, TurnId } from '../domain/index.ts';
import type { ModelErrorKind } from '../errors/index.ts';
import type { Claim, Logger } from '../ports/index.ts';

/** Who did it: the turn, its attempt and its persona's username. */
export interface TurnInfo {
  readonly turn: TurnId;
  readonly attempt: number;
  readonly username: string;
}

/** Who does what a claimed turn does. */
export function turnInfo({ turn, attempt, persona }: Claim): TurnInfo {
  return { turn, attempt, username: persona.username };
}

/** How a model call ended: answered; cut off by a stop or by the end of the turn's time; or by the kind of its ModelError. */
export type CallOutcome = 'answered' | 'interrupted' | ModelErrorKind;

/** What a simulation tells its listeners. */
export interface SimulationEvents {
  /** A cycle was opened, or (`resumed`) one that was left unfinished was taken up. `turns` are still to be played. */
  'cycle-opened': { readonly cycle: Cycle; readonly turns: number; readonly resumed: boolean };
  'turn-taken': TurnInfo;
  /** One try of a model call has ended, after so many milliseconds on the simulation's clock. */
  'model-called': TurnInfo & { readonly step: number; readonly outcome: CallOutcome; readonly milliseconds: number };
  /** `charge` is what the budgets were charged for it in the end. */
  'reply-stored': TurnInfo & { readonly step: number; readonly calls: number; readonly charge: Charge };
  'entry-stored': TurnInfo & {
    readonly step: number;
    readonly position: number;
    readonly action: string;
    readonly outcome: Outcome;
  };
  'turn-finished': TurnInfo & { readonly end: TurnEnd };
  /** The breaker opened: no more calls are made in this cycle, and the next one begins with a single one. */
  'provider-lost': { readonly kind: ModelErrorKind; readonly message: string };
  /** Told by the one process that ended the cycle; by none where the storage was lost in the very commit. */
  'cycle-finished': { readonly report: CycleReport };
  'slot-skipped': { readonly slot: Date; readonly reason: string };
  /** A scheduled cycle could not be run to its end; the next one completes it. */
  'cycle-failed': { readonly slot: Date; readonly error: unknown };
}

/** Tells the listeners of an event. */
export type Emit = <Name extends keyof SimulationEvents>(name: Name, event: SimulationEvents[Name]) => void;

type Listener<Name extends keyof SimulationEvents> = (event: SimulationEvents[Name]) => void;

/** Keeps listeners and calls them in order. One that throws is logged and disturbs nothing. */
export class Listeners {
  readonly #logger: Logger;
  readonly #byName = new Map<keyof SimulationEvents, Set<Listener<never>>>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  on<Name extends keyof SimulationEvents>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, listeners.add(listener as Listener<never>));
    return () => listeners.delete(listener as Listener<never>);
  }

  readonly emit: Emit = (name, event) => {
    for (const listener of this.#byName.get(name) ?? []) {
      try {
        const result = (listener as (event: unknown) => unknown)(event);
        if (result instanceof Promise)
          result.catch((error) => this.#logger.error({ event: name, err: error }, 'a listener threw'));
      } catch (error) {
        this.#logger.error({ event: name, err: error }, 'a listener threw');
      }
    }
  };
}
