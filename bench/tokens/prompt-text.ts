import type { ModelServer } from '../../test/model-server/index.ts';

/** A request for a chat completion, as it came over the wire. */
export type ChatRequest = ModelServer['requests'][number]['body'];

type WireMessage = ChatRequest['messages'][number];

const begin = '<｜begin▁of▁sentence｜>';
const answer = '<｜Assistant｜>';

/** A post as the feed of a request shows it. */
interface FeedPost {
  readonly post: number;
  readonly by: string;
  readonly body: string;
}

/** The posts of the feed in a turn's opening, newest first. */
export function feedIn({ messages }: ChatRequest): readonly FeedPost[] {
  const opening = messages.find(({ role }) => role === 'user')?.content ?? '';
  const lines = (opening.split('\n\n')[0] ?? '').split('\n').filter((line) => line.startsWith('{"post":'));
  return lines.map((line): FeedPost => JSON.parse(line));
}

/** A request as the text that the model reads, after DeepSeek's chat template: tools first, then the messages. */
export function promptText({ tools = [], messages }: ChatRequest): string {
  return [begin, ...tools.map((tool) => `${JSON.stringify(tool)}\n`), ...messages.map(messageText), answer].join('');
}

/** What the model wrote in the turn that ends with this request, as text. */
export function writtenText({ messages }: ChatRequest): string {
  return messages
    .filter(({ role }) => role === 'assistant')
    .map(messageText)
    .join('');
}

function messageText(message: WireMessage): string {
  const content = message.content ?? '';
  switch (message.role) {
    case 'user':
      return `<｜User｜>${content}`;
    case 'assistant':
      return `${answer}${content}${(message.tool_calls ?? []).map(callText).join('')}<｜end▁of▁sentence｜>`;
    case 'tool':
      return `<｜tool▁output▁begin｜>${content}<｜tool▁output▁end｜>`;
    default:
      return content;
  }
}

function callText({ function: called }: NonNullable<WireMessage['tool_calls']>[number]): string {
  return `<｜tool▁call▁begin｜>${called?.name}<｜tool▁sep｜>${called?.arguments}<｜tool▁call▁end｜>`;
}
