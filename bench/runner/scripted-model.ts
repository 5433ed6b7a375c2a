import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModel, ModelReply, ModelRequest, ToolCall } from '@sim-feed/core';

/** How long a model call takes, in milliseconds. */
const callTime = 200;

const usage = { prompt: 3_000, cached: 2_500, completion: 120 };

/** A model of two calls a turn: a post, a comment and a like of what it was shown, then done. */
export function scriptedModel(): LanguageModel {
  return {
    name: 'scripted',
    async generate(request, signal) {
      await sleep(callTime, undefined, { signal });
      return replyTo(request);
    },
  };
}

function replyTo({ key, messages }: ModelRequest): ModelReply {
  if (!key.endsWith('/0')) return { text: 'done', calls: [], finish: 'stop', usage };
  const posts = messages.flatMap(({ text }) => [...text.matchAll(/"post":(\d+)/g)].map(([, post]) => Number(post)));
  const shown = (salt: string) => posts[digest(key + salt).readUInt32BE() % posts.length];
  return {
    text: '',
    calls: [
      call('create_post', { body: words(`${key}/post`) }),
      call('comment_on_post', { post_id: shown('comment'), body: words(`${key}/comment`) }),
      call('like_post', { post_id: shown('like') }),
    ],
    finish: 'calls',
    usage,
  };
}

function call(name: string, input: object): ToolCall {
  return { id: name, name, arguments: JSON.stringify(input) };
}

/** Some hundred characters that no other key gives, so that nothing counts as a repetition. */
function words(key: string): string {
  return digest(key).toString('hex').replaceAll(/.{8}/g, '$& ').repeat(2).trim();
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
