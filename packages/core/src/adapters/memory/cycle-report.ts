import type { CycleReport, EntryCount, TurnCounts, TurnEndState, TurnFailure } from '../../domain/index.ts';
import type { CycleRow, TurnRow } from './rows.ts';
import { cycleOf } from './views.ts';

const failuresNamed = 100;

/** Counts a cycle's journal. */
export function reportOf(cycle: CycleRow, now: Date): CycleReport {
  const replies = cycle.turns.flatMap(({ steps }) => steps.map(({ reply }) => reply));
  const usages = replies.flatMap(({ usage }) => usage ?? []);
  return {
    cycle: cycleOf(cycle),
    turns: turnCounts(cycle.turns),
    entries: entryCounts(cycle.turns),
    failures: failuresOf(cycle.turns),
    reasons: reasonCounts(cycle.turns),
    calls: replies.length,
    tokens: {
      prompt: sum(usages.map(({ prompt }) => prompt)),
      cached: sum(usages.map(({ cached }) => cached)),
      completion: sum(usages.map(({ completion }) => completion)),
      charged: cycle.spent.tokens,
    },
    cost: cycle.spent.cost,
    duration: (cycle.endedAt ?? now.getTime()) - cycle.startedAt,
  };
}

/** The cycle's turns, counted by how they ended. */
export function turnCounts(turns: readonly TurnRow[]): TurnCounts {
  const counts = { finished: 0, stalled: 0, failed: 0, 'over-budget': 0, expired: 0, cancelled: 0, open: 0 };
  for (const { state } of turns) counts[state === 'waiting' || state === 'running' ? 'open' : state] += 1;
  return counts;
}

function entryCounts(turns: readonly TurnRow[]): Record<string, EntryCount> {
  const counts = new Map<string, { performed: number; refused: number }>();
  for (const { steps } of turns) {
    for (const { action, outcome } of steps.flatMap(({ entries }) => entries)) {
      const count = counts.get(action) ?? { performed: 0, refused: 0 };
      count[outcome.done ? 'performed' : 'refused'] += 1;
      counts.set(action, count);
    }
  }
  return Object.fromEntries(counts);
}

function failuresOf(turns: readonly TurnRow[]): TurnFailure[] {
  const failures: TurnFailure[] = [];
  for (const { failure, state, persona } of turns) {
    if (failures.length === failuresNamed) break;
    if (failure === undefined) continue;
    const named = persona.removed ? {} : { persona: persona.id, username: persona.username };
    failures.push({ ...named, state: state as TurnEndState, ...failure });
  }
  return failures;
}

function reasonCounts(turns: readonly TurnRow[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { failure } of turns) if (failure) counts.set(failure.code, (counts.get(failure.code) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
