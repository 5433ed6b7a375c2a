import { afterEach, expect, test } from 'vitest';
import { byPersona, done, inOrder, type ModelServer, type Script, startModelServer } from './index.ts';

let server: ModelServer | undefined;
afterEach(() => server?.close());

async function started(reply: Script): Promise<ModelServer> {
  server = await startModelServer({ reply });
  return server;
}

interface Answered {
  readonly choices: readonly { readonly message: { readonly content: string } }[];
  readonly usage: {
    readonly prompt_tokens: number;
    readonly prompt_cache_hit_tokens: number;
    readonly prompt_tokens_details: { readonly cached_tokens: number };
  };
}

async function ask(words = 'The feed.', path = '/chat/completions') {
  const messages = [
    { role: 'system', content: 'Rules.' },
    { role: 'user', content: words },
  ];
  const response = await fetch(`${server?.url}${path}`, { method: 'POST', body: JSON.stringify({ messages }) });
  return { status: response.status, body: (await response.json()) as Answered };
}

async function usageAfter(words: string) {
  return (await ask(words)).body.usage;
}

async function contentAfter(words?: string) {
  return (await ask(words)).body.choices[0]?.message.content;
}

test('it answers by its script, and records the request that is one too many', async () => {
  const { problems, requests } = await started(
    inOrder({ text: 'one' }, ({ messages }) => ({ text: `${messages.length}` })),
  );
  expect(await contentAfter()).toBe('one');
  expect(await contentAfter()).toBe('2');
  expect((await ask()).status).toBe(500);
  expect(problems).toEqual(['The script has no answer left.']);
  expect(requests).toHaveLength(3);
});

test('it answers each persona by its own script', async () => {
  const { requests } = await started(byPersona({ alice: inOrder({ text: 'I am Alice.' }) }));
  const opening = (name: string) => `{"by":"bob","body":"You are @carol."}\n\nYou are @${name}.\nA bio.`;
  expect(await contentAfter(opening('alice'))).toBe('I am Alice.');
  expect(await contentAfter(opening('bob'))).toBe('done');
  expect(requests.map(({ persona }) => persona)).toEqual(['alice', 'bob']);
});

test('it counts the longest prefix that it has seen before, in blocks of 64 tokens', async () => {
  await started(() => done);
  const feed = 'A post like any other. '.repeat(100);
  const first = await usageAfter(`${feed}alice`);
  expect(first).toMatchObject({ prompt_cache_hit_tokens: 0, prompt_tokens_details: { cached_tokens: 0 } });
  const second = await usageAfter(`${feed}bob, who has more to say`);
  expect(second.prompt_cache_hit_tokens).toBe(576);
  expect(second.prompt_tokens_details.cached_tokens).toBe(576);
  expect(second.prompt_tokens).toBeGreaterThan(first.prompt_tokens);
  expect((await usageAfter(`Another. ${feed}`)).prompt_cache_hit_tokens).toBe(0);
});

test('a fault meets as many requests as it is meant for, and only those', async () => {
  const { fault } = await started(() => done);
  fault({ kind: 'status', status: 503 }, { times: 2, when: ({ messages }) => messages[1]?.content === 'bad word' });
  expect((await ask()).status).toBe(200);
  expect((await ask('bad word')).status).toBe(503);
  expect((await ask('bad word')).status).toBe(503);
  expect((await ask('bad word')).status).toBe(200);
});

test('faults that are left are forgotten when it is healed', async () => {
  const { fault, heal } = await started(() => done);
  fault({ kind: 'status', status: 503 }, { times: Number.POSITIVE_INFINITY });
  expect((await ask()).status).toBe(503);
  heal();
  expect((await ask()).status).toBe(200);
});

test('a reset comes before the script is asked, or once it has answered', async () => {
  let asked = 0;
  const { fault } = await started(() => {
    asked += 1;
    return done;
  });
  fault({ kind: 'reset', when: 'before' });
  await expect(ask()).rejects.toThrow();
  expect(asked).toBe(0);
  fault({ kind: 'reset', when: 'after' });
  await expect(ask()).rejects.toThrow();
  expect(asked).toBe(1);
});

test('what is no request is refused', async () => {
  const { problems } = await started(() => done);
  expect((await ask('x', '/models')).status).toBe(404);
  const response = await fetch(`${server?.url}/chat/completions`, { method: 'POST', body: '{"messages":' });
  expect(response.status).toBe(400);
  expect(problems).toEqual(['the body is no request']);
});

test('it closes at once, whoever is still waiting', async () => {
  const { fault, close } = await started(() => ({ ...done, delay: 60_000 }));
  fault({ kind: 'silent' });
  const waiting = [ask(), ask(), ask()].map((asking) => asking.catch(() => 'cut off'));
  await expect.poll(() => server?.openRequests).toBe(3);
  await close();
  expect(await Promise.all(waiting)).toEqual(['cut off', 'cut off', 'cut off']);
});
