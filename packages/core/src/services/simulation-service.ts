import type {
  Control,
  Cursor,
  Cycle,
  CycleHistory,
  CycleId,
  CycleReport,
  PersonaId,
  PersonaTurn,
  TurnId,
} from '../domain/index.ts';
import { NotFound } from '../errors/index.ts';
import type { AdminStorage, Clock, Logger } from '../ports/index.ts';
import { type Actor, noted } from './audit.ts';
import { limitWithin } from './page-limit.ts';

const mostCycles = 100;
const mostTurns = 20;

type Kept = Pick<AdminStorage, 'control' | 'cycles' | 'journal' | 'personas' | 'reads'>;

/** How the simulation stands: its switches, and the cycle that runs, if any. */
export interface SimulationState extends Control {
  readonly running?: Cycle;
}

/** Shows an admin what the simulation does, and lets them hold it. Whoever runs the cycles obeys. */
export class SimulationService {
  readonly #storage: Kept;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #logger: Logger | undefined;

  constructor(
    storage: Kept,
    {
      clock = { now: () => new Date() },
      logger,
    }: { readonly clock?: Pick<Clock, 'now'>; readonly logger?: Logger } = {},
  ) {
    this.#storage = storage;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** How the simulation stands now. */
  async state(): Promise<SimulationState> {
    const [control, running] = await Promise.all([this.#storage.control.read(), this.#storage.cycles.running()]);
    return { ...control, ...(running && { running }) };
  }

  /** Lets no cycle begin, or with false lets them begin again. A cycle that runs is completed. Doing it twice is fine. */
  async pause(paused: boolean, by?: Actor): Promise<void> {
    await this.#storage.control.setPaused(paused);
    noted(this.#logger, paused ? 'simulation-paused' : 'simulation-resumed', by);
  }

  /** Asks whoever runs cycles for one now. Throws CycleRunning while one runs, SimulationPaused while paused. */
  async requestCycle(by?: Actor): Promise<void> {
    await this.#storage.control.requestCycle(this.#clock.now());
    noted(this.#logger, 'cycle-requested', by);
  }

  /** Cycles and skipped slots, the newest by slot first, and the next slot; 20 unless told, 100 at most. */
  cycles({ limit = 20, before }: { readonly limit?: number; readonly before?: Cursor } = {}): Promise<CycleHistory> {
    return this.#storage.reads.cycles({ limit: limitWithin(mostCycles, limit), ...(before && { before }) });
  }

  /** What a cycle came to so far. Throws NotFound. */
  cycle(id: CycleId): Promise<CycleReport> {
    return this.#storage.cycles.report(id, this.#clock.now());
  }

  /** A persona's turns with their steps, the newest first, before that turn; 10 unless told, 20 at most. Throws NotFound. */
  async turnsOf(
    persona: PersonaId,
    { limit = 10, before }: { readonly limit?: number; readonly before?: TurnId } = {},
  ): Promise<PersonaTurn[]> {
    const page = { limit: limitWithin(mostTurns, limit), ...(before && { before }) };
    const turns = await this.#storage.journal.turnsOf(persona, page);
    if (turns.length === 0 && (await this.#storage.personas.byId(persona)) === undefined) {
      throw new NotFound(`persona ${persona}`);
    }
    return turns;
  }
}
