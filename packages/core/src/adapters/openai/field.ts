/** A field of a value that nobody has checked; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A text field of a value that nobody has checked; undefined where it is missing or no text. */
export function textOf(value: unknown, name: string): string | undefined {
  const held = fieldOf(value, name);
  return typeof held === 'string' ? held : undefined;
}

/** A number field of a value that nobody has checked; undefined where it is missing or no number. */
export function numberOf(value: unknown, name: string): number | undefined {
  const held = fieldOf(value, name);
  return typeof held === 'number' ? held : undefined;
}
