import { Gauge, type Registry } from 'prom-client';
import type { Runner } from '../runner.ts';
import { recently } from './recently.ts';

/** Adds what is asked for when metrics are read. What is not known then, or does not come in time, is left out. */
export function addGaugesAtScrape(runner: Pick<Runner, 'budgetLeft' | 'queueDepth'>, registers: Registry[]): void {
  const left = recently(() => runner.budgetLeft());
  const depth = recently(() => runner.queueDepth());

  for (const [unit, name, help] of [
    ['cost', 'sim_feed_budget_left_usd', 'USD that may still be spent, by all runners, where there is a limit.'],
    [
      'tokens',
      'sim_feed_budget_left_tokens',
      'Tokens that may still be spent, by all runners, where there is a limit.',
    ],
  ] as const) {
    addGauge(name, help, 'scope', registers, async () => {
      const budgets = await left();
      return { day: budgets?.day[unit], cycle: budgets?.cycle[unit] };
    });
  }
  const help = 'Turns in the queue, of all runners: waiting, and in hand. Up to ten seconds old.';
  addGauge('sim_feed_queue_turns', help, 'state', registers, async () => ({ ...(await depth()) }));
}

function addGauge<Label extends string>(
  name: string,
  help: string,
  label: Label,
  registers: Registry[],
  read: () => Promise<Readonly<Record<string, number | undefined>>>,
): void {
  const gauge = new Gauge({
    ...{ name, help, registers },
    labelNames: [label],
    async collect() {
      const values = await read();
      gauge.reset();
      for (const [key, value] of Object.entries(values)) {
        if (value !== undefined) gauge.labels(key).set(value);
      }
    },
  });
}
