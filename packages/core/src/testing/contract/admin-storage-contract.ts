import type { AdminStorage } from '../../ports/index.ts';
import { adminChecks } from './admin-checks.ts';
import { type ContractCase, casesOf } from './contract-case.ts';
import { invitationChecks } from './invitation-checks.ts';
import { moderationChecks } from './moderation-checks.ts';
import { personaTurnChecks } from './persona-turn-checks.ts';
import { throttleChecks } from './throttle-checks.ts';

/**
 * The rules that a storage for a host for admins must keep beyond those of `storageContract`, as cases for any test
 * runner. `create` gives each case an empty storage of its own, on the machine's clock.
 */
export function adminStorageContract(create: () => AdminStorage | Promise<AdminStorage>): readonly ContractCase[] {
  return casesOf(
    {
      admins: adminChecks,
      invitations: invitationChecks,
      'sign-in throttle': throttleChecks,
      moderation: moderationChecks,
      "a persona's turns": personaTurnChecks,
    },
    create,
  );
}
