import type { Storage } from '../../ports/index.ts';
import { budgetChecks } from './budget-checks.ts';
import { type ContractCase, casesOf } from './contract-case.ts';
import { controlChecks } from './control-checks.ts';
import { cycleChecks } from './cycle-checks.ts';
import { feedReaderChecks } from './feed-reader-checks.ts';
import { feedWriterChecks } from './feed-writer-checks.ts';
import { fenceChecks } from './fence-checks.ts';
import { journalChecks } from './journal-checks.ts';
import { personaChecks } from './persona-checks.ts';
import { pruneChecks } from './prune-checks.ts';
import { removalChecks } from './removal-checks.ts';
import { reportChecks } from './report-checks.ts';
import { turnChecks } from './turn-checks.ts';

/**
 * The rules that every storage must keep, as cases for any test runner:
 * `for (const { name, run } of storageContract(create)) it(name, run)`.
 * `create` gives each case an empty storage of its own.
 */
export function storageContract(create: () => Storage | Promise<Storage>): readonly ContractCase[] {
  return casesOf(
    {
      personas: personaChecks,
      'personas removed': removalChecks,
      'feed read': feedReaderChecks,
      'feed written': feedWriterChecks,
      cycles: cycleChecks,
      'cycle report': reportChecks,
      turns: turnChecks,
      journal: journalChecks,
      fence: fenceChecks,
      budgets: budgetChecks,
      control: controlChecks,
      'cycles pruned': pruneChecks,
    },
    create,
  );
}
