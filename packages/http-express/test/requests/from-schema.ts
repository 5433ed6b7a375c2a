import fc from 'fast-check';

/** The part of JSON Schema that what our API takes comes to. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Values that a schema takes. */
export function validFor(schema: Schema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, validFor(one)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1_000, 1_000_000) });
    default:
      return textOf(schema);
  }
}

function textOf({ format, pattern, minLength = 1, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') return fc.date({ noInvalidDate: true, min: new Date(0) }).map((at) => at.toISOString());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  if (format === 'email') return fc.stringMatching(/^[a-z]{1,20}@[a-z]{1,20}\.org$/);
  // One line of anything that can be written, such as a persona's bio is.
  const unit = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...'abc xyz09_\'";<&\u00e9\u{1f95c}') }, noControl);
  return fc
    .string({ unit, minLength, maxLength: Math.min(maxLength, 60) })
    .map((text) => (text.trim() === '' ? 'x'.repeat(minLength) : text));
}

const noControl = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => !/\p{Cc}/u.test(text));

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1.5, 2 ** 53, true, [], {}, '\u0000', '\ud800', '9'.repeat(16)),
  fc.constantFrom<unknown>("'; DROP TABLE admin; --", '../../etc/passwd', '%00', '1e3', 'NaN', 'a'.repeat(5_000)),
  fc.jsonValue(),
);

/** The same with one thing wrong, or something else altogether. */
export function brokenOf(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoiled = fc.tuple(valid, odd, fc.nat()).map(([value, other, at]) => {
    if (typeof value !== 'object' || value === null) return other;
    const names = [...Object.keys(value), '__proto__', 'is_admin', 'id'];
    return { ...value, [names[at % names.length] ?? 'id']: other };
  });
  const shortened = fc.tuple(valid, fc.nat()).map(([value, at]) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const names = Object.keys(value);
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== names[at % names.length]));
  });
  return fc.oneof({ weight: 4, arbitrary: spoiled }, { weight: 2, arbitrary: shortened }, odd);
}
