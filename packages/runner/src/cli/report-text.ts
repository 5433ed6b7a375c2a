import { type Cycle, type CycleReport, turnEnds } from '@sim-feed/core';

const second = 1_000;
const centsAndLess = 4;

/** A cycle's report as lines for a person. */
export function reportLines({ cycle, turns, entries, calls, tokens, cost, duration, reasons }: CycleReport): string[] {
  const ends = (['open', ...turnEnds] as const).filter((end) => turns[end] > 0).map((end) => `${turns[end]} ${end}`);
  const done = Object.entries(entries).filter(([, { performed }]) => performed > 0);
  const refused = Object.values(entries).reduce((sum, entry) => sum + entry.refused, 0);
  const why = Object.entries(reasons).map(([code, count]) => `${count} ${code}`);
  return [
    `Cycle ${cycle.id}, slot ${cycle.slot.toISOString()}: ${cycle.state} after ${(duration / second).toFixed(1)} s`,
    `  turns    ${ends.join(', ') || 'none'}`,
    `  actions  ${done.map(([action, { performed }]) => `${performed} ${action}`).join(', ') || 'none'}`,
    ...(refused > 0 ? [`  refused  ${refused}`] : []),
    `  model    ${[`${calls} replies`, ...usage(tokens)].join(', ')}`,
    ...(cost > 0 ? [`  cost     ${cost.toFixed(centsAndLess)} USD`] : []),
    ...(why.length > 0 ? [`  reasons  ${why.join(', ')}`] : []),
  ];
}

/** Nothing where the model reported none, as the stand-in does. */
function usage({ prompt, cached, completion }: CycleReport['tokens']): string[] {
  if (prompt + completion === 0) return [];
  return [`${prompt} prompt tokens (${cached} cached)`, `${completion} completion tokens`];
}

/** A cycle as one line of a list. */
export function cycleLine({ id, slot, state, reason, startedAt, endedAt }: Cycle): string {
  const took =
    endedAt && state !== 'skipped' ? `${((endedAt.getTime() - startedAt.getTime()) / second).toFixed(1)} s` : '';
  return [String(id).padStart(6), slot.toISOString(), state.padEnd(11), reason ?? took].join('  ').trimEnd();
}
