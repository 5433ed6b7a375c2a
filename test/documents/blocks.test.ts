import { describe, expect, it } from 'vitest';
import { problemOf } from './commands.ts';
import { type Block, blocksOf, documents, files, read } from './documents.ts';
import { pathsOf } from './tree.ts';

const blocks = documents.flatMap(blocksOf);

/** What the gate runs, compiles or lints: nothing else may be shown as code. */
const ran = [
  /^examples\/[\w-]+\/[\w./-]+\.(ts|sql)$/,
  /^sql\/[\w-]+\.sql$/,
  /^packages\/core\/src\/cast\/\w+/,
  /^compose\.yaml$/,
];

/** What cannot be tried here. A line more needs a better reason than that it is tedious. */
const notRun = ['docs/deploy-aws.md'];

function sourceOf(said: string): string {
  const [path = '', region] = said.split('#');
  const text = read(path);
  if (region === undefined) return text;
  const found = new RegExp(`^( *)// #region ${region}\\n([\\s\\S]*?)\\n? *// #endregion`, 'm').exec(text);
  const [, indent = '', code] = found ?? [];
  return `${code?.replaceAll(new RegExp(`^${indent}`, 'gm'), '') ?? `there is no region ${region} in ${path}`}\n`;
}

/** The rules, by the word of the comment above the block. Each gives what is wrong, or undefined. */
const rules: Readonly<Record<string, (block: Block) => string | undefined>> = {
  code: ({ said, code }) => {
    const path = said.split('#')[0] ?? '';
    if (!files.has(path) || !ran.some((pattern) => pattern.test(path))) return `${path} is nothing that the gate runs`;
    return sourceOf(said) === code ? undefined : `${said} says:\n${sourceOf(said)}`;
  },
  'run by': ({ said, document }) => {
    if (!files.has(said)) return `there is no ${said}`;
    return read(said).includes(document) ? undefined : `${said} does not read ${document}`;
  },
  'output of': ({ said }) => problemOf(said),
  tree: ({ code }) => {
    const missing = pathsOf(code).filter((path) => ![...files].some((file) => `${file}/`.startsWith(path)));
    return missing.length === 0 ? undefined : `not there: ${missing.join(', ')}`;
  },
  'not run': ({ document, said }) => (notRun.includes(document) && said.length > 20 ? undefined : 'it must be run'),
};

function problemsOf(block: Block): string[] {
  const { mark, language, code } = block;
  if (mark !== undefined) return [rules[mark]?.(block) ?? []].flat();
  if (language !== 'sh') return ['nothing above it says where it comes from'];
  return code
    .replaceAll('\\\n', '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => problemOf(line) ?? []);
}

describe('the code blocks of the documents', () => {
  it('are found', () => {
    expect(blocks.length).toBeGreaterThan(15);
    const fences = documents.flatMap((document) => read(document).match(/^ *```/gm) ?? []);
    expect(fences).toHaveLength(2 * blocks.length);
  });

  it.each(blocks.map((block) => [block.place, block] as const))('%s comes from what CI runs', (_place, block) => {
    expect(block.mark ?? 'code').toBeOneOf(Object.keys(rules));
    expect(problemsOf(block)).toEqual([]);
  });
});

describe('the commands that the documents name', () => {
  it.each(documents)('%s names only scripts that are there', (document) => {
    const named = read(document).match(/`npm (run [\w:-]+|start|test)[^`\n]*`/g) ?? [];
    expect(named.flatMap((command) => problemOf(command.slice(1, -1)) ?? [])).toEqual([]);
  });

  it.each(documents)('%s names only files of bin that are there', (document) => {
    const named = read(document).match(/\b(?<=node )bin\/[\w.-]+/g) ?? [];
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });
});
