import { readFile } from 'node:fs/promises';
import { InvalidInput, InvalidOption, type PersonaDraft, PersonaService, readPersonaDrafts } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { looking, type Stage } from './commands.ts';
import { asOwner } from './explain.ts';
import { printLines } from './output.ts';

/** Creates the personas of a file, or those that ship, where they are not there yet. */
export async function importPersonas(
  stage: Stage,
  file: string | undefined,
  { cast: shipped }: { readonly cast?: boolean },
): Promise<number> {
  if ((file === undefined) === (shipped !== true)) throw new InvalidOption('Give a file or --cast, one of the two.');
  const wanted = file === undefined ? cast : await readDrafts(file);
  return looking(stage, async ({ storage }) => {
    const { created, kept } = await asOwner(() => new PersonaService(storage.personas).import(wanted));
    printLines(stage.output, [`${created.length} created, ${kept.length} there already.`]);
  });
}

/** Writes all personas as JSON, to be imported elsewhere. */
export function exportPersonas(stage: Stage): Promise<number> {
  return looking(stage, async ({ storage }) => {
    const found: PersonaDraft[] = [];
    for await (const draft of new PersonaService(storage.personas).export()) found.push(draft);
    printLines(stage.output, [JSON.stringify(found, null, 2)]);
  });
}

async function readDrafts(file: string): Promise<PersonaDraft[]> {
  const read = await readJson(file);
  try {
    return readPersonaDrafts(read);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const lines = error.problems.map(({ path, message }) => `- ${path} ${message}`);
    throw new InvalidOption(`${file} was not imported; nothing has changed:\n${lines.join('\n')}`);
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InvalidOption(`${file} cannot be read as JSON.`, { cause: error });
  }
}
