import type { CycleReport, ModelErrorKind, Simulation } from '@sim-feed/core';

/** Why the model played a cycle no further, or not at all. */
export interface ProviderLoss {
  readonly kind: ModelErrorKind;
  readonly message: string;
}

/** Learns which cycles were lost to the model's provider: those that it broke off, and those in which nobody could play. */
export class ProviderWatch {
  readonly #losses = new WeakMap<CycleReport, ProviderLoss>();
  #loss: ProviderLoss | undefined;

  constructor(simulation: Simulation) {
    simulation.on('cycle-opened', () => {
      this.#loss = undefined;
    });
    simulation.on('provider-lost', (loss) => {
      this.#loss = loss;
    });
    simulation.on('cycle-finished', ({ report }) => {
      this.#loss ??= lossIn(report);
      if (this.#loss) this.#losses.set(report, this.#loss);
    });
  }

  /** Why the last cycle was lost, if it was. */
  get last(): ProviderLoss | undefined {
    return this.#loss;
  }

  /** Why the cycle of the report was lost, if it was. */
  lossOf(report: CycleReport): ProviderLoss | undefined {
    return this.#losses.get(report);
  }
}

function lossIn({ turns, failures }: CycleReport): ProviderLoss | undefined {
  if (turns.finished > 0) return undefined;
  const failure = failures.find(({ code }) => code.startsWith('model-'));
  return failure && { kind: failure.code.slice('model-'.length) as ModelErrorKind, message: failure.message };
}
