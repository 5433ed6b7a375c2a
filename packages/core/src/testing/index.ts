export type { ContractCase } from './contract/contract-case.ts';
export { storageContract } from './contract/storage-contract.ts';
