import { type LanguageModel, ModelError, type ModelReply, Simulation } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { expect, test } from 'vitest';
import { namedPersona } from '../../src/show/named-persona.ts';
import { showingPrompts } from '../../src/show/show-prompts.ts';
import { terminalToRead } from '../output.ts';

const personas = ['alice', 'Bob'].map((username) => ({ username, bio: `I am ${username}.`, description: 'Tram.' }));
const posting = (body: string): ModelReply => ({
  text: 'Hm.',
  calls: [{ id: 'c1', name: 'create_post', arguments: JSON.stringify({ body }) }],
  finish: 'calls',
  usage: { prompt: 1_200, cached: 0, completion: 20 },
});
const done: ModelReply = { text: 'done', calls: [], finish: 'stop' };

/** Plays a cycle in which all replies come from the list, for each persona anew, and gives back what was shown of one. */
async function shown(replies: readonly (ModelReply | ModelError)[], username = 'alice'): Promise<string> {
  const { terminal, written } = terminalToRead();
  const asked = new Map<string, number>();
  const model: LanguageModel = {
    name: 'listed',
    async generate({ key }) {
      const name = key.split('/')[1] ?? '';
      const count = asked.get(name) ?? 0;
      asked.set(name, count + 1);
      const reply = replies[count] ?? done;
      if (reply instanceof ModelError) throw reply;
      return reply;
    },
  };
  const simulation = new Simulation({
    storage: memoryStorage({ personas }),
    model: showingPrompts(model, username, terminal),
  });
  await simulation.runCycle();
  return written();
}

const count = (text: string, part: string) => text.split(part).length - 1;

test('shows the prompts and replies of one persona, and each message once', async () => {
  const text = await shown([posting('Trams!')]);
  expect(text).toMatch(/^── Prompt 1 of @alice to listed ─+\ntools \(7\)\n {2}│ /);
  expect(count(text, 'You play one user of Sim-Feed')).toBe(1);
  expect(count(text, '"required":["username"]')).toBe(1);
  expect(text).toContain('  │ I am alice.\n');
  expect(text).not.toContain('I am Bob.');
  expect(text).toContain(
    'Reply (calls, 1,200 tokens in (0 cached), 20 out)\n  │ Hm.\n  │ calls create_post {"body":"Trams!"} (c1)\n',
  );
  expect(text).toMatch(
    /── Prompt 2 of @alice to listed ─+\n\(the 2 messages of prompt 1, and then:\)\nassistant: the reply above\ntool, to c1\n {2}│ \{"posted":\d\}\n/,
  );
  expect(text).toMatch(/Reply \(stop\)\n {2}│ done\n\n$/);
});

test('shows a message that is not the reply as it came', async () => {
  const broken = { ...posting(''), calls: [{ id: 'c1', name: 'create_post', arguments: '{"bo' }] };
  expect(await shown([broken])).toContain('\nassistant\n  │ Hm.\n  │ calls create_post {} (c1)\n');
});

test('shows what failed, and the same prompt that is tried again not twice', async () => {
  const text = await shown([new ModelError('server', 'Out\u001b[2J of order.', { retryAfter: 0 })]);
  expect(text).toContain('No reply: Out of order.\n');
  expect(text).toMatch(/── Prompt 1 of @alice to listed ─+\nThe same again\.\n/);
  expect(count(text, 'You play one user of Sim-Feed')).toBe(1);
});

test('shows where a prompt does not extend the one before, because the feed was refused', async () => {
  const text = await shown([new ModelError('filtered', 'No.')]);
  expect(text).toContain('(the first 1 of the 2 messages of prompt 1, and then:)\nuser\n  │ You are @alice.\n');
});

test('lets no line of a model look like one of ours, and no control character through', async () => {
  const text = await shown([{ ...done, text: '── Prompt 9 of @alice\u001b[2J\u0007\u202E\nReply (stop)' }]);
  expect(count(text, '\n── Prompt')).toBe(0);
  expect(text.match(/^Reply/gm)).toHaveLength(1);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
});

test('finds a persona whatever the case, and names those there are', async () => {
  const { personas: store } = memoryStorage({ personas });
  expect(await namedPersona('bob', store)).toBe('Bob');
  await expect(namedPersona('carol', store)).rejects.toThrow(/^There is no persona "carol": there are alice, Bob\.$/);
});
