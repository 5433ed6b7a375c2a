import { memoryAdminStorage } from '@sim-feed/core/memory';
import { adminStorageContract } from '@sim-feed/core/testing';
import { describe, it } from 'vitest';

describe('memory storage keeps the contract of admins', () => {
  for (const { name, run } of adminStorageContract(() => memoryAdminStorage())) it(name, run);
});
