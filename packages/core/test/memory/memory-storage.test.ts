import { memoryStorage } from '@sim-feed/core/memory';
import { readStorageContract, storageContract } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';

const noon = new Date('2026-03-01T12:00:00.000Z');

function draftOf(username: string) {
  return { username, bio: 'A bio.', description: 'A description.' };
}

describe('memory storage keeps the contract', () => {
  for (const { name, run } of storageContract(() => memoryStorage())) it(name, run);

  const underTest = () => {
    const storage = memoryStorage();
    return { storage, reads: storage.reads };
  };
  for (const { name, run } of readStorageContract(underTest)) it(name, run);
});

describe('memory storage', () => {
  it('starts with the personas that it is given, in their order', async () => {
    const storage = memoryStorage({ personas: ['zed', 'alice'].map(draftOf), now: () => noon });
    const personas = await storage.personas.list({ limit: 10 });
    expect(personas.map(({ username, createdAt }) => [username, createdAt])).toEqual([
      ['zed', noon],
      ['alice', noon],
    ]);
  });

  it('refuses to start with two of one username', () => {
    expect(() => memoryStorage({ personas: ['alice', 'Alice'].map(draftOf) })).toThrow(
      expect.objectContaining({ code: 'username-taken' }),
    );
  });

  it('refuses to start with a persona that breaks a rule, and says which', () => {
    expect(() => memoryStorage({ personas: [{ ...draftOf('alice'), bio: '' }] })).toThrow(
      expect.objectContaining({ code: 'invalid-input', problems: [{ path: 'bio', message: expect.any(String) }] }),
    );
  });

  it('lets leases run out on the clock that it is given', async () => {
    let time = noon.getTime();
    const { cycles } = memoryStorage({ now: () => new Date(time) });
    const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
    const lease = { holder: 'one', milliseconds: 1000 };
    const { id } = await cycles.open({ slot: noon, at: noon, opening, lease });
    time += 999;
    expect(await cycles.hold(id, { holder: 'other', milliseconds: 1000 })).toBe(false);
    time += 1;
    expect(await cycles.hold(id, { holder: 'other', milliseconds: 1000 })).toBe(true);
  });

  it('shares nothing with another one', async () => {
    const one = memoryStorage({ personas: [draftOf('alice')] });
    expect(await memoryStorage().personas.list({ limit: 10 })).toEqual([]);
    expect(await one.personas.list({ limit: 10 })).toHaveLength(1);
  });
});
