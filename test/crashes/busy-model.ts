import { createHash } from 'node:crypto';
import type { LanguageModel, ModelReply, ModelRequest, ToolCall } from '@sim-feed/core';

const mostSteps = 4;
const mostCalls = 6;

/**
 * A model that keeps the journal busy: several calls a reply, effects of every kind, things done twice, and now and
 * then a mistake. What it answers depends on the request alone.
 */
export const busyModel: LanguageModel = {
  name: 'busy',
  generate: async (request) => replyTo(request),
};

function replyTo({ key, messages }: ModelRequest): ModelReply {
  const step = Number(key.split('/').at(-1));
  if (step >= mostSteps || (step > 1 && draw(`${key}/stop`) < 0.2)) return { text: 'done', calls: [], finish: 'stop' };
  if (draw(`${key}/empty`) < 0.05) return { text: '', calls: [], finish: 'stop' };
  const seen = seenIn(messages);
  const count = 1 + Math.floor(draw(`${key}/count`) * mostCalls);
  const calls = Array.from({ length: count }, (_, position) => callOf(`${key}/${position}`, seen, position));
  return { text: '', calls, finish: 'calls' };
}

interface Seen {
  readonly posts: readonly number[];
  readonly names: readonly string[];
}

function seenIn(messages: ModelRequest['messages']): Seen {
  const lines = messages.flatMap(({ role, text }) => [
    ...(role === 'user' || role === 'tool' ? text.matchAll(/"post":(\d+),"by":"(\w+)"/g) : []),
  ]);
  return {
    posts: [...new Set(lines.map(([, post]) => Number(post)))],
    names: [...new Set(lines.map(([, , name = '']) => name))],
  };
}

function callOf(key: string, { posts, names }: Seen, position: number): ToolCall {
  const call = (name: string, input: object) => ({ id: `call-${position}`, name, arguments: JSON.stringify(input) });
  const post = pick(`${key}/post`, posts);
  const username = pick(`${key}/name`, names);
  const kind = draw(`${key}/kind`);
  if (kind < 0.06) return call('fly_to_the_moon', {});
  if (kind < 0.12) return call('like_post', { post_id: 999_999_999 });
  if (kind < 0.22) return call('view_most_recent_posts', {});
  if (post === undefined || username === undefined || kind < 0.45) return call('create_post', { body: words(key) });
  if (kind < 0.65) return call('comment_on_post', { post_id: post, body: words(key) });
  if (kind < 0.85) return call('like_post', { post_id: post });
  return call('follow_user', { username });
}

function pick<Item>(key: string, items: readonly Item[]): Item | undefined {
  return items[Math.floor(draw(key) * items.length)];
}

/** Six words that no other key gives, so that nothing that is written counts as a repetition. */
function words(key: string): string {
  return digest(key).match(/.{8}/g)?.slice(0, 6).join(' ') ?? key;
}

/** A number from 0 to below 1 that depends on the key alone. */
export function draw(key: string): number {
  return Number.parseInt(digest(key).slice(0, 8), 16) / 0x1_0000_0000;
}

/** The key's SHA-256 in hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
