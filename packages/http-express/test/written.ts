import { type AdminStorage, type LanguageModel, type PersonaId, type PostId, Simulation } from '@sim-feed/core';
import { createPersona } from './stage.ts';

/** What a cycle of one post and one comment on it left behind. */
export interface Written {
  readonly persona: PersonaId;
  readonly cycle: number;
  readonly post: PostId;
  readonly comment: number;
}

let count = 0;

/** Plays a cycle in which one persona posts and comments on its own post; all others look on. */
export async function playCycle(storage: AdminStorage, username = 'poster'): Promise<Written> {
  const poster = (await storage.personas.byUsername(username)) ?? (await createPersona(storage, username));
  count += 1;
  const simulation = new Simulation({ storage, model: modelFor(username, count) });
  const report = await simulation.runCycle();
  const [post] = await storage.feed.postsBy(poster.id, { limit: 1 });
  if (post === undefined) throw new Error('The cycle left no post.');
  const [comment] = await storage.feed.comments(post.id, { limit: 1 });
  return { persona: poster.id, cycle: report.cycle.id, post: post.id, comment: comment?.id ?? 0 };
}

function modelFor(poster: string, cycle: number): LanguageModel {
  const words = (what: string) => `${what} ${'abcdefghijklmnop'.slice(cycle)} of cycle ${cycle}`;
  return {
    name: 'writer',
    async generate({ key, messages }) {
      const [username, step] = key.split('/').slice(-2);
      if (username !== poster || step === '2') return { text: 'Enough said.', calls: [], finish: 'stop' };
      if (step === '0') return chose('create_post', { body: words('A post') });
      const told = messages.findLast((message) => message.role === 'tool')?.text ?? '';
      const post_id = Number(/\d+/.exec(told)?.[0]);
      return chose('comment_on_post', { post_id, body: words('Some other comment') });
    },
  };
}

function chose(name: string, input: object) {
  const calls = [{ id: '1', name, arguments: JSON.stringify(input) }];
  return { text: 'So it shall be.', calls, finish: 'calls' as const };
}
