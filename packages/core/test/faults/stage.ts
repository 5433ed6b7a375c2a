import type { Storage } from '../../src/ports/index.ts';

/** A clock that never keeps anybody waiting. */
export const hastyClock = { now: () => new Date(), sleep: async () => {} };

/** Creates personas by these names, in this order. */
export async function createPersonas(storage: Storage, ...usernames: readonly string[]): Promise<void> {
  for (const username of usernames) {
    await storage.personas.create({ username, bio: `${username} was here`, description: 'Likes soup.' }, new Date());
  }
}

/** The step that a model call's key names. */
export function stepOf({ key }: { readonly key: string }): number {
  return Number(key.split('/').at(-1));
}

/** The bodies of all posts, in the order of their words. */
export async function bodies(storage: Storage): Promise<string[]> {
  return (await storage.feed.latest({ limit: 100 })).map(({ body }) => body).toSorted();
}
