import { type ContractCase, casesOf } from './contract-case.ts';
import { readListChecks } from './read-list-checks.ts';
import { readPostChecks } from './read-post-checks.ts';
import type { ReadStorageUnderTest } from './read-storage-under-test.ts';

/**
 * The rules that every read storage must keep, as cases for any test runner, as `storageContract` has them.
 * `create` gives each case an empty pair of its own.
 */
export function readStorageContract(
  create: () => ReadStorageUnderTest | Promise<ReadStorageUnderTest>,
): readonly ContractCase[] {
  return casesOf({ 'read posts': readPostChecks, 'read lists': readListChecks }, create);
}
