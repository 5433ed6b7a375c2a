import type { LanguageModel } from '../../ports/index.ts';
import { type ContractCase, casesOf } from './contract-case.ts';
import { languageModelChecks } from './language-model-checks.ts';

/**
 * The rules that every language model must keep, as cases for any test runner:
 * `for (const { name, run } of languageModelContract(create)) it(name, run)`.
 */
export function languageModelContract(create: () => LanguageModel | Promise<LanguageModel>): readonly ContractCase[] {
  return casesOf({ 'language model': languageModelChecks }, create);
}
