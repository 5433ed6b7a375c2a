import type { JournalStep, Message, ModelReply, ToolCall } from '../ports/index.ts';
import { choiceOf } from './choices.ts';
import { firstStepTold, isAlone, type Journal } from './journal.ts';
import { jsonLine } from './json-line.ts';

const longestEcho = 4_000;
const longestText = 20_000;

/**
 * Folds the journal into the messages of the next request. Pure, so that a turn taken up again sends what it would
 * have sent; well-formed whatever the model wrote, since each call has one id of its own, arguments that are a JSON
 * object, and one result.
 */
export function transcriptOf(journal: Journal): Message[] {
  const told = firstStepTold(journal);
  return [
    { role: 'system', text: journal.shared.system },
    { role: 'user', text: openingOf(journal) },
    ...journal.steps.slice(told).flatMap((step, index) => messagesOf(step, told + index, journal.shared.ceiling)),
  ];
}

function openingOf(journal: Journal): string {
  const { persona, others, own } = journal.own;
  return (isAlone(journal) ? [persona, own] : [journal.shared.feed, persona, others, own]).join('\n\n');
}

function messagesOf({ reply, entries }: JournalStep, step: number, ceiling: number): Message[] {
  const choice = choiceOf(reply, ceiling);
  const calls = choice.kind === 'calls' ? wellFormed(choice.calls, step) : [];
  const results = entries.map(({ position, outcome }): Message => {
    const call = calls[position];
    const text = typeof outcome.tell === 'string' ? outcome.tell : jsonLine(outcome.tell);
    return call ? { role: 'tool', callId: call.id, text } : { role: 'user', text };
  });
  return [assistantMessage(reply, calls), ...results];
}

function assistantMessage(reply: ModelReply, calls: readonly ToolCall[]): Message {
  return {
    role: 'assistant',
    text: reply.text.slice(0, longestText),
    calls,
    ...(reply.carry === undefined ? {} : { carry: reply.carry }),
  };
}

function wellFormed(calls: readonly ToolCall[], step: number): ToolCall[] {
  const taken = new Set<string>();
  return calls.map((call, position) => {
    const id = call.id === '' || taken.has(call.id) ? `call-${step}-${position}` : call.id;
    taken.add(id);
    return { id, name: call.name, arguments: isShortObject(call.arguments) ? call.arguments : '{}' };
  });
}

function isShortObject(text: string): boolean {
  if (text.length > longestEcho) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
