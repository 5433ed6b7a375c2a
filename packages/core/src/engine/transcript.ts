import type { JournalStep, Message, ModelReply, ToolCall } from '../ports/index.ts';
import { choiceOf } from './choices.ts';
import { firstStepTold, isAlone, type Journal } from './journal.ts';
import { jsonLine } from './json-line.ts';

const longestEcho = 4_000;
const longestText = 20_000;
// OpenAI's own server refuses a history with a longer name of a tool, or with other characters in it.
const longestName = 64;

/** What the beginning and each step of a turn were told as: a turn asks ten times, and tells most of it again each time. */
const beginnings = new WeakMap<Journal['own'], { readonly alone: boolean; readonly messages: readonly Message[] }>();
const toldSteps = new WeakMap<JournalStep, { readonly step: number; readonly messages: readonly Message[] }>();

/**
 * Folds the journal into the messages of the next request. Pure, so that a turn taken up again sends what it would
 * have sent; well-formed whatever the model wrote, since each call has one id of its own, a name of the allowed
 * characters, arguments that are a JSON object, and one result.
 */
export function transcriptOf(journal: Journal): Message[] {
  const told = firstStepTold(journal);
  const messages = [...beginningOf(journal)];
  for (let index = told; index < journal.steps.length; index += 1) {
    const step = journal.steps[index];
    if (step) messages.push(...toldOf(step, index, journal.shared.ceiling));
  }
  return messages;
}

function beginningOf(journal: Journal): readonly Message[] {
  const alone = isAlone(journal);
  const kept = beginnings.get(journal.own);
  if (kept?.alone === alone) return kept.messages;
  const { persona, others, own } = journal.own;
  const opening = (alone ? [persona, own] : [journal.shared.feed, persona, others, own]).join('\n\n');
  const messages: readonly Message[] = [
    { role: 'system', text: journal.shared.system },
    { role: 'user', text: opening },
  ];
  beginnings.set(journal.own, { alone, messages });
  return messages;
}

function toldOf(journalStep: JournalStep, step: number, ceiling: number): readonly Message[] {
  const kept = toldSteps.get(journalStep);
  if (kept?.step === step) return kept.messages;
  const messages = messagesOf(journalStep, step, ceiling);
  toldSteps.set(journalStep, { step, messages });
  return messages;
}

function messagesOf({ reply, entries }: JournalStep, step: number, ceiling: number): readonly Message[] {
  const choice = choiceOf(reply, ceiling);
  const calls = choice.kind === 'calls' ? wellFormed(choice.calls, step) : [];
  const results = entries.map(({ position, outcome }): Message => {
    const call = calls[position];
    // A text too is told as JSON: an action may tell what another user wrote. Only our own correction is told as it is.
    if (call) return { role: 'tool', callId: call.id, text: jsonLine(outcome.tell) };
    return { role: 'user', text: typeof outcome.tell === 'string' ? outcome.tell : jsonLine(outcome.tell) };
  });
  return [assistantMessage(reply, calls), ...results];
}

function assistantMessage(reply: ModelReply, calls: readonly ToolCall[]): Message {
  return {
    role: 'assistant',
    text: reply.text.slice(0, longestText).toWellFormed(),
    calls,
    ...(reply.carry === undefined ? {} : { carry: reply.carry }),
  };
}

function wellFormed(calls: readonly ToolCall[], step: number): ToolCall[] {
  // All ids are replaced where one is of no use: a single new one could meet another of the model's.
  const ids = new Set(calls.map(({ id }) => id));
  const keepsIds = ids.size === calls.length && calls.every(({ id }) => id !== '' && id.length <= longestEcho);
  return calls.map((call, position) => ({
    id: keepsIds ? call.id : `call-${step}-${position}`,
    name: call.name.slice(0, longestName).replace(/[^A-Za-z0-9_-]/g, '_') || 'unnamed',
    arguments: canGoBack(call.arguments) ? call.arguments : '{}',
  }));
}

/** Whether arguments are short, a JSON object, and without half a surrogate pair, which no server can read. */
function canGoBack(text: string): boolean {
  if (text.length > longestEcho) return false;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    // A stored text has no such half but one that it escapes.
    return isObject && !(text.includes('\\u') && /\\ud[89a-f]/.test(JSON.stringify(value)));
  } catch {
    return false;
  }
}
