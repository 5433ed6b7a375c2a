// The model's server, in a process of its own: it answers each request by its place in the turn, and counts what it
// is sent by the first part of the path, which names the side.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { script } from './script.ts';
import type { Received } from './told.ts';

const received: Record<string, Received[string]> = {};

const server = createServer(async (request, response) => {
  const body = await text(request);
  const { requests, bytes } = received[sideOf(request)] ?? { requests: 0, bytes: 0 };
  received[sideOf(request)] = { requests: requests + 1, bytes: bytes + Buffer.byteLength(body) };
  const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly role: string }[] };
  const step = messages.filter(({ role }) => role === 'assistant').length;
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(answers[step] ?? answerOf({ content: 'done' }, 0));
});

const answers = script.map((call, step) => {
  const made = { id: `call_${step + 1}`, type: 'function', function: call };
  return answerOf({ content: null, tool_calls: [made] }, step);
});

function answerOf(message: object, step: number): string {
  return JSON.stringify({
    id: `completion-${step}`,
    object: 'chat.completion',
    created: 1_763_000_000,
    model: 'scripted',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, logprobs: null, finish_reason: 'tool_calls' }],
    usage: { prompt_tokens: 3_000, completion_tokens: 60, total_tokens: 3_060 },
  });
}

function sideOf({ url = '' }: IncomingMessage): string {
  return decodeURIComponent(url.split('/')[1] ?? '');
}

// A side that waits for its round keeps its connections.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => process.send?.(received satisfies Received));
process.on('disconnect', () => process.exit());
