/** A deep copy of plain data that nobody can change, so that it may be handed out again and again. */
export function frozenCopy<Value>(value: Value): Value {
  return copied(value) as Value;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copied));
  // Made field by field, since it is done for every entry; but to set a field of this name would set what it inherits.
  if (Object.hasOwn(value, '__proto__')) {
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)])));
  }
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = copied(inner);
  return Object.freeze(copy);
}
