import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from './process.ts';

/** Does what docs/guides/embed.md says first: saves its program under the names given there, and runs it. It must print a feed. */
export async function tryEmbedding(project: string): Promise<void> {
  const guide = await readFile(new URL('docs/guides/embed.md', root), 'utf8');
  const program = /```ts\n([\s\S]*?)```/.exec(guide)?.[1];
  assert.ok(program, 'the guide shows no TypeScript');
  const name = /^node (\S+\.mjs)$/m.exec(guide)?.[1];
  assert.ok(name, 'the guide says no more how to run it');
  await writeFile(path.join(project, 'embed.ts'), program);
  // It is JavaScript too, so that it runs on a Node that does not strip types yet.
  for (const file of [name, ...(process.features.typescript ? [name.replace('.mjs', '.mts')] : [])]) {
    await writeFile(path.join(project, file), program);
    const lines = (await runNode([file], { cwd: project, env: {} })).trim().split('\n');
    assert.equal(lines.filter((line) => /^@\w+: ./.test(line)).length, 10, lines.join('\n'));
  }
}
