import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf } from '../../bench/all/common-table.ts';
import { runBench } from '../../bench/all/run-bench.ts';

const benches = join(import.meta.dirname, '../../bench');
const printing = pathToFileURL(join(benches, 'printing/print-rows.ts'));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sim-feed-benches-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of a bench that tells one row, held or not, and then goes on as told. */
async function linesOfBench(then: string, holds = true) {
  const row = { measure: 'speed', value: '3', aim: '2', holds };
  const program = `import { printRows } from '${printing}';\nprintRows([${JSON.stringify(row)}]);\n${then}\n`;
  writeFileSync(join(folder, 'one.ts'), program);
  const name = relative(benches, join(folder, 'one'));
  const result = await runBench({ name, about: 'One bench', short: [], long: '', patience: 60 });
  return linesOf(result).map(({ what, value, met }) => ({ what, value, met }));
}

test('a bench that ends well has its rows and nothing more, whether its aims are met or not', async () => {
  expect(await linesOfBench('')).toEqual([{ what: 'speed', value: '3', met: 'yes' }]);
  expect(await linesOfBench('', false)).toEqual([{ what: 'speed', value: '3', met: 'NO' }]);
});

test('one that fails after its rows keeps them, and the table says how it ended', async () => {
  expect(await linesOfBench("console.error('the server is gone'); process.exit(7);")).toEqual([
    { what: 'speed', value: '3', met: 'yes' },
    { what: 'One bench', value: 'ended with 7: the server is gone', met: 'NO' },
  ]);
  const killed = await linesOfBench("process.kill(process.pid, 'SIGKILL');");
  expect(killed[1]).toMatchObject({
    what: 'One bench',
    value: expect.stringMatching(/^ended with SIGKILL: /),
    met: 'NO',
  });
});
