import type { Tool } from '../../domain/index.ts';
import type { Message, ModelReply, ModelRequest } from '../../ports/index.ts';

const createPost: Tool = {
  name: 'create_post',
  description: 'Write a post of at most 500 characters.',
  parameters: {
    type: 'object',
    properties: { body: { type: 'string', maxLength: 500 } },
    required: ['body'],
    additionalProperties: false,
  },
};

const likePost: Tool = {
  name: 'like_post',
  description: 'Like a post that you were shown.',
  parameters: {
    type: 'object',
    properties: { post_id: { type: 'integer' } },
    required: ['post_id'],
    additionalProperties: false,
  },
};

const opening: readonly Message[] = [
  { role: 'system', text: 'You play a persona on a make-believe social network.' },
  {
    role: 'user',
    text: '{"post":1,"by":"bob","body":"Order! \u{1F5F3}\uFE0F","likes":2,"comments":0}\nYou are alice.',
  },
];

/** A turn's first request. */
export function firstRequest(username = 'alice'): ModelRequest {
  return {
    key: `2026-03-01T12:00:00.000Z/${username}/0`,
    messages: opening,
    tools: [createPost, likePost],
    maxTokens: 600,
  };
}

/** A first request that offers only these tools. */
export function requestOffering(count: 0 | 1): ModelRequest {
  return { ...firstRequest(), tools: [likePost].slice(0, count) };
}

/** The request that follows a reply, with a result for each of its calls. */
export function requestAfter({ text, calls, carry }: ModelReply): ModelRequest {
  const made = calls.length > 0 ? calls : [{ id: 'call-1', name: 'create_post', arguments: '{"body":"Order!"}' }];
  const answered: Message = { role: 'assistant', text, calls: made, ...(carry !== undefined && { carry }) };
  const results = made.map(({ id }): Message => ({ role: 'tool', callId: id, text: '{"ok":true,"post":7}' }));
  return { ...firstRequest(), key: '2026-03-01T12:00:00.000Z/alice/1', messages: [...opening, answered, ...results] };
}
