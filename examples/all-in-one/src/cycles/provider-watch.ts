import type { CycleId, CycleReport, ModelErrorKind } from '@sim-feed/core';
import type { CycleEvents } from './cycle-player.ts';

/** Why the model played a cycle no further, or not at all. */
export interface ProviderLoss {
  readonly kind: ModelErrorKind;
  readonly message: string;
}

const mostKept = 10;

/** Learns which cycles were lost to the model's provider: those that it broke off, and those in which nobody could play. */
export class ProviderWatch {
  readonly #losses = new Map<CycleId, ProviderLoss>();
  #cycle: CycleId | undefined;
  #last: ProviderLoss | undefined;

  constructor(events: CycleEvents) {
    events.on('cycle-opened', ({ cycle }) => {
      this.#cycle = cycle.id;
      this.#last = undefined;
    });
    events.on('provider-lost', (loss) => {
      this.#last = loss;
      if (this.#cycle !== undefined) this.#keep(this.#cycle, loss);
    });
    events.on('cycle-finished', ({ report }) => {
      this.#last = this.lossOf(report);
    });
  }

  /** Why the last cycle was lost, if it was. */
  get last(): ProviderLoss | undefined {
    return this.#last;
  }

  /** Why the cycle of the report was lost, if it was. */
  lossOf(report: CycleReport): ProviderLoss | undefined {
    return this.#losses.get(report.cycle.id) ?? lossIn(report);
  }

  #keep(cycle: CycleId, loss: ProviderLoss): void {
    this.#losses.set(cycle, loss);
    const [oldest] = this.#losses.keys();
    if (oldest !== undefined && this.#losses.size > mostKept) this.#losses.delete(oldest);
  }
}

function lossIn({ turns, failures }: CycleReport): ProviderLoss | undefined {
  if (turns.finished > 0) return undefined;
  const failure = failures.find(({ code }) => code.startsWith('model-'));
  return failure && { kind: failure.code.slice('model-'.length) as ModelErrorKind, message: failure.message };
}
