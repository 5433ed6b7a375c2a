import { isStorable, type Json, toStorable } from '../domain/index.ts';
import { ModelError } from '../errors/index.ts';
import type { ModelReply } from '../ports/index.ts';

const deepest = 100;

/**
 * A reply with its text made storable; nothing else of it is changed. Throws ModelError where it is no reply, or
 * holds data nested so deeply that a storage or a server could refuse it.
 */
export function storableReply(reply: ModelReply): ModelReply {
  try {
    if (isDeeperThan(reply.carry, deepest)) throw new ModelError('invalid', 'The model nested its data too deeply.');
    return madeStorable(reply);
  } catch (error) {
    if (ModelError.is(error)) throw error;
    throw new ModelError('invalid', 'The model gave something that is no reply.', { cause: error });
  }
}

function madeStorable(reply: ModelReply): ModelReply {
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

/** A JSON value with all its text made storable; the value itself where it all is. */
export function storableJson(value: Json): Json {
  return isAllStorable(value) ? value : madeStorableJson(value);
}

function isAllStorable(value: Json): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.keys(value).every(isStorable) && Object.values(value).every(isAllStorable);
}

function madeStorableJson(value: Json): Json {
  if (typeof value === 'string') return toStorable(value);
  if (Array.isArray(value)) return value.map(madeStorableJson);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [toStorable(key), madeStorableJson(held)]));
  }
  return value;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((held) => isDeeperThan(held, levels - 1));
}
