import { type CycleReport, type CycleState, type ModelErrorKind, turnEnds } from '@sim-feed/core';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Runner } from '../runner.ts';
import { addGaugesAtScrape } from './gauges-at-scrape.ts';

// A minute is how long a call may take with most providers; those that think, and small machines, take longer.
const secondsOfCalls = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 300];

const cycleEnds = { finished: 0, degraded: 0, 'over-budget': 0 } satisfies Record<
  Exclude<CycleState, 'running' | 'skipped'>,
  0
>;
// A prompt that is filtered for its content is no reason to give a provider up.
const lossKinds = { auth: 0, funds: 0, rate: 0, server: 0, timeout: 0, 'too-long': 0, invalid: 0 } satisfies Record<
  Exclude<ModelErrorKind, 'filtered'>,
  0
>;
const tokenKinds = ['prompt', 'cached', 'completion'] as const;

/** Counts what a runner does in this process, and asks what all have left and waiting when it is read. */
export function metricsOf(runner: Runner): Registry {
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  const count = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: `sim_feed_${name}`, help, labelNames, registers });
  const taken = count('turns_taken_total', 'Turns taken up, those that a dead runner left among them.');
  const turns = count('turns_total', 'Turns that ended here, by how they ended.', 'state');
  const replies = count('replies_total', 'Replies of the model that were stored.');
  const entries = count('entries_total', 'Actions performed, and refused with a correction.', 'action', 'outcome');
  const cycles = count('cycles_total', 'Cycles that ended here, by how they ended.', 'state');
  const skipped = count('slots_skipped_total', 'Slots skipped: a cycle was running, or the simulation was paused.');
  const lost = count('provider_lost_total', 'How often the provider was given up for a cycle.', 'kind');
  const spent = count('cost_usd_total', 'USD charged for the cycles that ended here.');
  const tokens = count('tokens_total', 'Tokens of the cycles that ended here, as reported.', 'kind');
  const calls = new Histogram({
    name: 'sim_feed_model_call_seconds',
    help: 'How long calls of the model took, each try by itself, by how they ended.',
    labelNames: ['outcome'],
    buckets: secondsOfCalls,
    registers,
  });
  const duration = new Gauge({
    ...{ name: 'sim_feed_cycle_duration_seconds', help: 'How long the last cycle took.', registers },
  });
  const lastEnd = new Gauge({
    name: 'sim_feed_last_cycle_timestamp_seconds',
    help: 'When the last cycle that this process ended came to its end, in seconds since 1970; 0 before the first.',
    registers,
  });
  addGaugesAtScrape(runner, registers);

  // A row that were born at 1 would have no increase that Prometheus could see.
  for (const state of turnEnds) turns.inc({ state }, 0);
  for (const state of Object.keys(cycleEnds)) cycles.inc({ state }, 0);
  for (const kind of Object.keys(lossKinds)) lost.inc({ kind }, 0);
  for (const kind of tokenKinds) tokens.inc({ kind }, 0);
  entries.inc({ action: '', outcome: 'refused' }, 0);

  const cycleEnded = (report: CycleReport) => {
    cycles.inc({ state: report.cycle.state });
    spent.inc(report.cost);
    for (const kind of tokenKinds) tokens.inc({ kind }, report.tokens[kind]);
    duration.set(report.duration / 1_000);
    lastEnd.setToCurrentTime();
  };
  runner.on('turn-taken', () => taken.inc());
  runner.on('turn-finished', ({ end }) => turns.inc({ state: end.state }));
  runner.on('model-called', ({ outcome, milliseconds }) => calls.observe({ outcome }, milliseconds / 1_000));
  runner.on('reply-stored', () => replies.inc());
  // A name that the model made up is no label: nothing bounds how many there are.
  runner.on('entry-stored', ({ action, outcome }) =>
    outcome.done ? entries.inc({ action, outcome: 'performed' }) : entries.inc({ action: '', outcome: 'refused' }),
  );
  runner.on('slot-skipped', () => skipped.inc());
  runner.on('provider-lost', ({ kind }) => lost.inc({ kind }));
  runner.on('cycle-finished', ({ report }) => cycleEnded(report));
  return registry;
}
