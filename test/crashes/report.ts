import { placesOfKill } from './place-of-kill.ts';
import { faults } from './problem.ts';
import type { TrialResult } from './trial.ts';

/** A trial's final line. */
export function report({ kills, places, ledger, calls, problems }: TrialResult): string {
  const where = placesOfKill.map((place) => `${place} ${places.filter((one) => one === place).length}`);
  const wrong = faults.map((fault) => `${fault} ${problems.filter((problem) => problem.fault === fault).length}`);
  return [
    `${kills} kills met ${places.length} turns in flight (${where.join(', ')})`,
    `${ledger.cycles.length} cycles, ${ledger.turns.length} turns, ${ledger.entries.length} entries`,
    `${calls.made} model calls, ${calls.repeated} of them repeated`,
    wrong.join(', '),
  ].join('; ');
}
