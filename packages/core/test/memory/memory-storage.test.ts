import { memoryStorage } from '@sim-feed/core/memory';
import { storageContract } from '@sim-feed/core/testing';
import { describe, it } from 'vitest';

describe('memory storage keeps the contract', () => {
  for (const { name, run } of storageContract(() => memoryStorage())) it(name, run);
});
