import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from './process.ts';

/** Runs the first TypeScript of the README as a file of the project; it must print a feed. */
export async function tryEmbedding(project: string): Promise<void> {
  const readme = await readFile(new URL('README.md', root), 'utf8');
  const program = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(program, 'the README shows no TypeScript');
  await writeFile(path.join(project, 'embed.ts'), program);
  // It is JavaScript too, so that it runs on a Node that does not strip types yet.
  await writeFile(path.join(project, 'embed.mjs'), program);
  const lines = (await runNode(['embed.mjs'], { cwd: project, env: {} })).trim().split('\n');
  assert.equal(lines.filter((line) => /^@\w+: ./.test(line)).length, 10, lines.join('\n'));
}
