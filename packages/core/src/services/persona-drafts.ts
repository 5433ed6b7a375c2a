import { type PersonaDraft, type Problem, personaProblems } from '../domain/index.ts';
import { InvalidInput } from '../errors/index.ts';

const fields = ['username', 'bio', 'description'] as const;

/** Reads a list of personas out of anything. Throws InvalidInput with every problem, by persona and field. */
export function readPersonaDrafts(value: unknown): PersonaDraft[] {
  if (!Array.isArray(value)) throw new InvalidInput([{ path: 'personas', message: 'must be a list' }]);
  const list: readonly unknown[] = value;
  InvalidInput.refuse([...list.flatMap(problemsOf), ...repeated(list)]);
  return list as PersonaDraft[];
}

function problemsOf(one: unknown, index: number): Problem[] {
  const name = nameOf(one, index);
  if (!isObject(one)) return [{ path: name, message: `must be an object of ${fields.join(', ')}` }];
  const at = ({ path, message }: Problem) => ({ path: `${name}.${path}`, message });
  const shape: Problem[] = [
    ...fields
      .filter((field) => typeof one[field] !== 'string')
      .map((path) => ({ path, message: one[path] === undefined ? 'is missing' : 'must be text' })),
    ...Object.keys(one)
      .filter((field) => !fields.some((known) => known === field))
      .map((path) => ({ path, message: `is no field of a persona: there are ${fields.join(', ')}` })),
  ];
  const texts = Object.fromEntries(fields.map((field) => [field, typeof one[field] === 'string' ? one[field] : '']));
  const rules = personaProblems(texts as unknown as PersonaDraft).filter(({ path }) => typeof one[path] === 'string');
  return [...shape, ...rules].map(at);
}

function repeated(list: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  return list.flatMap((one, index) => {
    const username = isObject(one) && typeof one['username'] === 'string' ? one['username'].toLowerCase() : undefined;
    if (username === undefined) return [];
    if (seen.has(username)) return [{ path: `${nameOf(one, index)}.username`, message: 'stands in the list twice' }];
    seen.add(username);
    return [];
  });
}

/** The username where it can be one, else the place in the list, counted from 1. */
function nameOf(one: unknown, index: number): string {
  const username = isObject(one) ? one['username'] : undefined;
  return typeof username === 'string' && /^\w{1,30}$/.test(username) ? username : `#${index + 1}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
