import { type Json, toStorable } from '../domain/index.ts';
import type { ModelReply } from '../ports/index.ts';

/** A reply with its text made storable; nothing else of it is changed. */
export function storableReply(reply: ModelReply): ModelReply {
  return {
    ...reply,
    text: toStorable(reply.text),
    calls: reply.calls.map((call) => ({
      id: toStorable(call.id),
      name: toStorable(call.name),
      arguments: toStorable(call.arguments),
    })),
    ...(reply.carry === undefined ? {} : { carry: storableJson(reply.carry) }),
  };
}

/** A JSON value with all its text made storable. */
export function storableJson(value: Json): Json {
  if (typeof value === 'string') return toStorable(value);
  if (Array.isArray(value)) return value.map(storableJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [toStorable(key), storableJson(held)]));
  }
  return value;
}
