import type { PersonaId, PostId, ReadStorage } from '@sim-feed/core';
import { type ReadApiOptions, ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { memoryStorage } from '@sim-feed/core/memory';

const noon = new Date('2026-03-01T12:00:00.000Z');
const opening = { system: '', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };

/** That many seconds after noon. */
function after(seconds: number): Date {
  return new Date(noon.getTime() + seconds * 1000);
}

/** Two personas and what they wrote, in memory. */
export async function village(model = 'test') {
  const usernames = ['alice', 'bob'];
  const storage = memoryStorage({
    personas: usernames.map((username) => ({ username, bio: `${username}'s bio`, description: 'A secret.' })),
    now: () => noon,
  });
  const { id } = await storage.cycles.open({
    slot: noon,
    opening,
    at: noon,
    lease: { holder: 'test', milliseconds: 1 },
  });
  const turns = await storage.turns.open(id, { limit: 10 });
  const claims = await Promise.all(turns.map((turn) => storage.turns.take(turn.id, noon)));
  let position = 0;
  const act = async <Result>(
    by: 'alice' | 'bob',
    seconds: number,
    write: (tx: Parameters<Parameters<typeof storage.turns.perform>[2]>[0]) => Promise<Result>,
  ): Promise<Result> => {
    const claim = claims[usernames.indexOf(by)];
    let result: Result | undefined;
    position += 1;
    await storage.turns.perform(claim!, { step: 0, position, action: 'test', time: after(seconds) }, async (tx) => {
      result = await write(tx);
      return { done: true, tell: 'Done.' };
    });
    return result as Result;
  };
  for (const claim of claims) {
    await storage.turns.begin(claim!, { persona: '', others: '', own: '', shows: { posts: [], personas: [] } });
    await storage.turns.reserve(claim!, 0, { tokens: 1, cost: 0 }, { turn: {}, cycle: {}, day: {} }, noon);
    const reply = { text: '', calls: [], finish: 'stop' } as const;
    await storage.turns.reply(claim!, 0, { reply, model, charge: { tokens: 1, cost: 0 }, at: noon });
  }
  return {
    storage,
    reads: storage.reads,
    post: (by: 'alice' | 'bob', seconds: number, body = `post at ${seconds}`) =>
      act(by, seconds, (tx) => tx.createPost(body)),
    comment: (by: 'alice' | 'bob', seconds: number, post: number, body = `comment at ${seconds}`) =>
      act(by, seconds, (tx) => tx.createComment(post as PostId, body)),
    like: (by: 'alice' | 'bob', post: number) => act(by, 1, (tx) => tx.like(post as PostId)),
    follow: (by: 'alice' | 'bob', persona: number, seconds = 1) =>
      act(by, seconds, (tx) => tx.follow(persona as PersonaId)),
  };
}

/** The read API over a storage, asked by path. */
export function apiOn(reads: ReadStorage, options: Partial<ReadApiOptions> = {}) {
  const api = readApi({ service: new ReadService(reads, () => noon), routes: readRoutes, ...options });
  return (path: string, init: RequestInit = {}) => api(new Request(`http://read.test${path}`, init), 'r-1');
}
