import type { Persona, PersonaStore } from '@sim-feed/core';
import { UsageError } from '../settings/usage-error.ts';
import { printableLine } from '../terminal/printable.ts';

const pageLength = 200;
const mostNames = 40;

/** The username as it is stored, whatever the case it was written in. Throws UsageError where there is no such persona. */
export async function namedPersona(written: string, personas: PersonaStore): Promise<string> {
  const names = await usernames(personas);
  const found = names.find((name) => name.toLowerCase() === written.toLowerCase());
  if (found !== undefined) return found;
  const shown = names.slice(0, mostNames).map(printableLine).join(', ');
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  throw new UsageError(`There is no persona "${printableLine(written)}": there are ${shown}${rest}.`);
}

async function usernames(personas: PersonaStore): Promise<string[]> {
  const names: string[] = [];
  for (let last: Persona | undefined; ; ) {
    const page = await personas.list({ limit: pageLength, ...(last ? { after: last.id } : {}) });
    names.push(...page.map(({ username }) => username));
    last = page.at(-1);
    if (!last) return names;
  }
}
