import { readFile } from 'node:fs/promises';
import { InvalidOption, type PersonaDraft, PersonaService } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { z } from 'zod';
import { looking, type Stage } from './commands.ts';
import { printLines } from './output.ts';

const pageLength = 200;

const drafts = z.array(z.strictObject({ username: z.string(), bio: z.string(), description: z.string() }));

/** Creates the personas of a file, or those that ship, where they are not there yet. */
export async function importPersonas(
  stage: Stage,
  file: string | undefined,
  { cast: shipped }: { readonly cast?: boolean },
): Promise<number> {
  if ((file === undefined) === (shipped !== true)) throw new InvalidOption('Give a file or --cast, one of the two.');
  const wanted = file === undefined ? cast : await readDrafts(file);
  return looking(stage, async ({ storage }) => {
    const { created, kept } = await new PersonaService(storage.personas).import(wanted);
    printLines(stage.output, [`${created.length} created, ${kept.length} there already.`]);
  });
}

/** Writes all personas as JSON, to be imported elsewhere. */
export function exportPersonas(stage: Stage): Promise<number> {
  return looking(stage, async ({ storage }) => {
    const found: PersonaDraft[] = [];
    for (let page = await storage.personas.list({ limit: pageLength }); page.length > 0; ) {
      found.push(...page.map(({ username, bio, description }) => ({ username, bio, description })));
      const last = page.at(-1);
      page = last ? await storage.personas.list({ after: last.id, limit: pageLength }) : [];
    }
    printLines(stage.output, [JSON.stringify(found, null, 2)]);
  });
}

async function readDrafts(file: string): Promise<PersonaDraft[]> {
  const read = drafts.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new InvalidOption(`${file} is no list of personas:\n${z.prettifyError(read.error)}`);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InvalidOption(`${file} cannot be read as JSON.`, { cause: error });
  }
}
