import { offlineModel } from '@sim-feed/core/offline';
import { languageModelContract } from '@sim-feed/core/testing';
import { describe, it } from 'vitest';

describe('the language model contract on the offline model', () => {
  for (const { name, run } of languageModelContract(() => offlineModel())) it(name, run);
});
