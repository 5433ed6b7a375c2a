import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const document = path.join(import.meta.dirname, '../../docs/performance.md');
const region = /(<!-- measured -->\n)[\s\S]*?(<!-- end of measured -->)/;

/** Puts the text into docs/performance.md, in the place of what was measured before. */
export function writeDocument(text: string): void {
  const before = readFileSync(document, 'utf8');
  if (!region.test(before)) throw new TypeError('docs/performance.md has no place for what was measured.');
  writeFileSync(
    document,
    before.replace(region, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`),
  );
}
