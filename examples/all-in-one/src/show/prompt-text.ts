import type { Message, ModelReply, ModelRequest, ToolCall } from '@sim-feed/core';
import { fitted, textWidth } from '../terminal/fitted.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { counted } from '../terminal/wording.ts';

/** A prompt that was sent, and its reply once it is there. */
export interface Sent {
  readonly slot: string;
  /** Its number in the turn, from 1. */
  readonly number: number;
  readonly request: ModelRequest;
  /** Whether it was sent before and is tried again. */
  readonly again: boolean;
  readonly reply?: ModelReply;
}

/** Around a prompt: the one before it in the turn, whose it is and to whom it goes. */
export interface Surroundings {
  readonly last: Sent | undefined;
  readonly username: string;
  readonly model: string;
}

type Look = Pick<Terminal, 'columns' | 'paint' | 'redraws'>;

const stem = '  │ ';

/** A prompt for a person to read: whole where it is the first of its turn, else what it adds to the one before. */
export function promptText(
  { number, request, again }: Sent,
  { last, username, model }: Surroundings,
  look: Look,
): string {
  const heading = rule(`Prompt ${number} of @${printableLine(username)} to ${printableLine(model)}`, look);
  if (again) return `${heading}\n${look.paint('dim', 'The same again.')}\n`;
  const known = last ? sharedMessages(last.request.messages, request.messages) : 0;
  return [
    heading,
    ...(last && sameJson(last.request.tools, request.tools) ? [] : [toolsText(request, look)]),
    ...(last && known > 0 ? [look.paint('dim', knownText(last, known))] : []),
    ...request.messages.slice(known).map((message) => messageText(message, last?.reply, look)),
    '',
  ].join('\n');
}

/** A reply for a person to read. */
export function replyText(reply: ModelReply, look: Look): string {
  const { text, calls, finish, usage, carry } = reply;
  const tokens = usage
    ? `, ${counted(usage.prompt, 'token')} in (${usage.cached} cached), ${usage.completion} out`
    : '';
  return [
    look.paint(['bold', 'green'], `Reply (${finish}${tokens})`),
    ...block(text, look),
    ...calls.flatMap((call) => block(callText(call), look)),
    ...(carry === undefined ? [] : block(`sent back with the next prompt: ${JSON.stringify(carry)}`, look)),
    '',
  ].join('\n');
}

/** Why there was no reply. */
export function failureText(message: string, { paint }: Look): string {
  return `${paint(['bold', 'yellow'], 'No reply:')} ${printableLine(message)}\n`;
}

function knownText({ number, request }: Sent, known: number): string {
  const rest = known < request.messages.length ? `the first ${known} of ` : '';
  return `(${rest}the ${counted(request.messages.length, 'message')} of prompt ${number}, and then:)`;
}

function toolsText({ tools }: ModelRequest, look: Look): string {
  const lines = tools.flatMap(({ name, description, parameters }) =>
    block(`${name}: ${description}\n${JSON.stringify(parameters)}`, look),
  );
  return [role(`tools (${tools.length})`, look), ...lines].join('\n');
}

function messageText(message: Message, reply: ModelReply | undefined, look: Look): string {
  if (message.role !== 'assistant') {
    const name = message.role === 'tool' ? `tool, to ${printableLine(message.callId)}` : message.role;
    return [role(name, look), ...block(message.text, look)].join('\n');
  }
  const { text, calls, carry } = message;
  if (reply && sameJson([text, calls, carry], [reply.text, reply.calls, reply.carry])) {
    return `${role('assistant', look)}${look.paint('dim', ': the reply above')}`;
  }
  return [role('assistant', look), ...block(text, look), ...calls.flatMap((call) => block(callText(call), look))].join(
    '\n',
  );
}

function callText(call: ToolCall): string {
  return `calls ${call.name} ${call.arguments} (${call.id})`;
}

/** Others' text, each line behind a stem, so that none of it can look like a heading of ours. */
function block(text: string, look: Look): string[] {
  const clean = printable(text);
  if (clean === '') return [];
  const lines = look.redraws ? fitted(clean, textWidth(look.columns) - stem.length) : clean.split('\n');
  return lines.map((line) => look.paint('dim', stem.trimEnd()) + (line && ` ${line}`));
}

function role(name: string, { paint }: Look): string {
  return paint(['bold', 'cyan'], name);
}

function rule(title: string, { columns, paint }: Look): string {
  return paint('bold', `── ${title} ${'─'.repeat(Math.max(2, textWidth(columns) - title.length - 4))}`);
}

/** How many messages both begin with. */
function sharedMessages(one: readonly Message[], other: readonly Message[]): number {
  const differs = one.findIndex((message, index) => !sameJson(message, other[index]));
  return differs < 0 ? one.length : differs;
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
