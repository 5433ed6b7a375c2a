import { Simulation } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { languageModelContract } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';
import { parrot } from '../parrot.ts';

describe('the parrot keeps the contract', () => {
  // #region contract
  for (const { name, run } of languageModelContract(() => parrot)) it(name, run);
  // #endregion
});

describe('the parrot', () => {
  const personas = [
    { username: 'alice', bio: 'Taxes are theft of my spare time.', description: 'A bird.' },
    { username: 'bob', bio: 'Abolish the second Tuesday of March.', description: 'Another bird.' },
  ];

  it('repeats itself while nobody else has spoken, then the others', async () => {
    const simulation = new Simulation({ storage: memoryStorage({ personas }), model: parrot });
    await simulation.runCycle();
    const alone = await simulation.feed.latest(10);
    expect(alone.find(({ author }) => author === 'alice')?.body).toBe(
      'Awk! Theft of my spare time! Theft of my spare time!',
    );

    const { turns } = await simulation.runCycle();
    expect(turns).toMatchObject({ finished: 2 });
    const [newest] = (await simulation.feed.latest(10)).filter(({ author }) => author === 'bob');
    expect(newest?.body).toContain('Theft of my spare time');
    const [answer] = await simulation.feed.comments(alone.find(({ author }) => author === 'alice')!.id, 10);
    expect(answer).toMatchObject({ author: 'bob', body: "Awk! Theft of my spare time! Who's a clever @alice?" });
  });
});
