import type { Json } from '../../domain/json.ts';
import { fieldOf } from './field.ts';

// What providers demand back: DeepSeek the reasoning, OpenRouter its details, Gemini a signature with each call.
const ofMessage = ['reasoning_content', 'reasoning_details'];
const ofCall = ['extra_content'];

type Fields = { readonly [name: string]: Json };

const none: Fields = {};

/** The provider's data in an answered message that must go back with it; undefined where there is none. */
export function carryFrom(message: unknown, calls: readonly unknown[]): Json | undefined {
  const kept = pick(message, ofMessage);
  const keptOfCalls = calls.map((call) => pick(call, ofCall));
  const carry = keptOfCalls.some(isFilled) ? { ...kept, calls: keptOfCalls } : kept;
  return isFilled(carry) ? carry : undefined;
}

/** What goes back with the message. A carry that another adapter made has nothing that is known here. */
export function carriedByMessage(carry: Json | undefined): Fields {
  return carry === undefined ? none : pick(carry, ofMessage);
}

/** What goes back with the message's call at that position. */
export function carriedByCall(carry: Json | undefined, position: number): Fields {
  if (carry === undefined) return none;
  const calls = fieldOf(carry, 'calls');
  return Array.isArray(calls) ? pick(calls[position], ofCall) : {};
}

function pick(value: unknown, names: readonly string[]): Fields {
  const kept: Record<string, Json> = {};
  for (const name of names) {
    const held = fieldOf(value, name) ?? null;
    if (held !== null) kept[name] = held as Json;
  }
  return kept;
}

function isFilled(fields: object): boolean {
  return Object.keys(fields).length > 0;
}
