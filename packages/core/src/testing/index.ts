export { adminStorageContract } from './contract/admin-storage-contract.ts';
export type { ContractCase } from './contract/contract-case.ts';
export { languageModelContract } from './contract/language-model-contract.ts';
export { readStorageContract } from './contract/read-storage-contract.ts';
export type { ReadStorageUnderTest } from './contract/read-storage-under-test.ts';
export { storageContract } from './contract/storage-contract.ts';
export { type FixedClock, fixedClock } from './fixed-clock.ts';
export { calls, fails, hangs, type ReplyDetails, type ScriptedCall, type ScriptLine, says } from './script-line.ts';
export { type Script, type ScriptedModel, scriptedModel } from './scripted-model.ts';
