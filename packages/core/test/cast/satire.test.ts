import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folders = ['../../src/cast/', '../../src/adapters/offline/voices/', '../../src/adapters/offline/themes/'];

/** Names of real people, parties, firms and creeds that satire by such a cast might reach for: ideas only, never these. */
const real = `trump biden obama clinton bush reagan nixon kennedy harris sanders musk bezos zuckerberg gates soros putin
  stalin lenin trotsky marx engels mao hitler mussolini churchill thatcher blair johnson sunak starmer farage corbyn macron
  merkel scholz orban erdogan modi netanyahu zelensky castro guevara hayek keynes friedman rand rothbard chomsky thunberg
  assange snowden epstein republican democrat tory libdem afd cdu spd kremlin gop maga antifa nato twitter facebook
  tiktok instagram youtube google amazon apple microsoft tesla openai deepseek uber airbnb netflix starbucks walmart tesco
  aldi lidl ikea disney clubcard bitcoin ethereum ukraine russia israel gaza palestine iran iraq afghanistan holocaust
  qanon chemtrail covid vaccine america england britain germany france china brexit islam muslim christian jewish jew
  catholic hindu`.split(/\s+/);
const harsh = `idiot moron retard cripple whore slut bitch bastard fuck shit damn rape porn nazi genocide suicide lynch
  terrorist murder kill shoot stab bomb gun rifle sexy naked`.split(/\s+/);

async function sources(): Promise<{ file: string; text: string }[]> {
  const read = folders.map(async (folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const names = (await readdir(path)).filter((name) => name.endsWith('.ts'));
    return Promise.all(names.map(async (file) => ({ file, text: await readFile(path + file, 'utf8') })));
  });
  return (await Promise.all(read)).flat();
}

test('no template, filler or persona names anybody or anything real, and none is harsh', async () => {
  const files = await sources();
  expect(files.length).toBeGreaterThan(20);
  const pattern = new RegExp(`\\b(?:${[...real, ...harsh].join('|')})(?:s|'s|es|ed|ing)?\\b`, 'gi');
  const found = files.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
});
