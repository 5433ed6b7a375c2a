import type { LanguageModel, Message, ModelError, ModelReply, ModelRequest } from '@sim-feed/core';
import { type OpenAIModelOptions, openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import {
  type ModelServer,
  type Script,
  type ScriptedCall,
  startModelServer,
} from '../../../../test/model-server/index.ts';

/** The key of every client here. */
export const apiKey = 'sk-proj-4wQz81MarkedSecretKeyOfTheTests0x7';

/** A call that any request here offers a tool for. */
export const like: ScriptedCall = { name: 'like_post', arguments: { post_id: 1 } };

const opening: readonly Message[] = [
  { role: 'system', text: 'You play a persona.' },
  { role: 'user', text: 'The feed is empty.\n\nYou are @alice.' },
];

/** A turn's first request, or one with this said since. */
export function requestAfter(...said: readonly Message[]): ModelRequest {
  return {
    key: '2026-03-02T12:00:00.000Z/alice/0',
    messages: [...opening, ...said],
    tools: [
      {
        name: 'like_post',
        description: 'Like a post.',
        parameters: { type: 'object', properties: { post_id: { type: 'integer' } } },
      },
    ],
    maxTokens: 321,
  };
}

/** A reply and the results of its calls, as a later request holds them. */
export function continued({ text, calls, carry }: ModelReply): Message[] {
  return [
    { role: 'assistant', text, calls, ...(carry === undefined ? {} : { carry }) },
    ...calls.map(({ id }): Message => ({ role: 'tool', callId: id, text: '{"ok":true}' })),
  ];
}

/** The model on that server, by the real SDK, which would try twice more if it were left to. */
export function modelAt({ url }: Pick<ModelServer, 'url'>, options?: OpenAIModelOptions): LanguageModel {
  return openaiModel(new OpenAI({ baseURL: url, apiKey, maxRetries: 2 }), options);
}

/** Asks a model for a reply that nothing stops. */
export function ask(model: LanguageModel, request = requestAfter()): Promise<ModelReply> {
  return model.generate(request, new AbortController().signal);
}

/** The error of a call that must fail. */
export async function failureOf(asking: Promise<ModelReply>): Promise<ModelError> {
  const [result] = await Promise.allSettled([asking]);
  if (result.status === 'fulfilled') throw new TypeError(`There was a reply: ${JSON.stringify(result.value)}`);
  return result.reason;
}

/** A server that answers with one call and is done after its result. */
export function chattyServer(): Promise<ModelServer> {
  const reply: Script = ({ messages }) => (messages.at(-1)?.role === 'tool' ? { text: 'done' } : { calls: [like] });
  return startModelServer({ reply });
}
