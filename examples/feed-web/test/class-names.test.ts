import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../src');
const sheets = globSync('**/*.module.css', { cwd: src });

function usersOf(sheet: string): string {
  const parts = globSync('**/*.tsx', { cwd: src }).map((file) => ({
    file,
    code: readFileSync(path.join(src, file), 'utf8'),
  }));
  const name = path.basename(sheet);
  const users = parts.filter(
    ({ file, code }) => path.dirname(file) === path.dirname(sheet) && code.includes(`'./${name}'`),
  );
  return users.map(({ code }) => code).join('\n');
}

const named = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].sort();

test.each(sheets)('%s has the class names that are used, and no others', (sheet) => {
  const css = readFileSync(path.join(src, sheet), 'utf8');
  expect(named(css, /\.([a-z][a-z-]*)(?=[\s,:.[{>])/g)).toEqual(named(usersOf(sheet), /css\['([a-z-]+)'\]/g));
});
