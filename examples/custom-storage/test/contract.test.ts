import { storageContract } from '@sim-feed/core/testing';
import { describe, it } from 'vitest';
import { sqliteStorage } from '../sqlite-storage.ts';

describe('the SQLite storage keeps the contract', () => {
  // #region contract
  for (const { name, run } of storageContract(() => sqliteStorage(':memory:'))) it(name, run);
  // #endregion
});
