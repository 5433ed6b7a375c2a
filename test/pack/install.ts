import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runNpm } from './process.ts';

/** Installs the tarballs, and from the registry what they need, in an empty project; gives its folder. */
export async function installAll(folder: string, tarballs: readonly string[]): Promise<string> {
  const project = path.join(folder, 'project');
  await mkdir(project);
  const manifest = { name: 'somebody-elses', private: true, type: 'module' };
  await writeFile(path.join(project, 'package.json'), JSON.stringify(manifest));
  refuseNeighbours(project);
  await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs, ...(await othersOfReadme())], {
    cwd: project,
  });
  return project;
}

/** What the README of the core tells a reader to install beside the core. */
async function othersOfReadme(): Promise<string[]> {
  const readme = await readFile(new URL('packages/core/README.md', root), 'utf8');
  const names = /^npm install @sim-feed\/core (.+)$/m.exec(readme)?.[1];
  assert.ok(names, 'the README of the core says no more what to install');
  return names.split(' ');
}

/** Node would find packages in any folder above, and what is forgotten in a package.json would go unnoticed. */
function refuseNeighbours(project: string): void {
  for (let above = path.dirname(project); ; above = path.dirname(above)) {
    const found = path.join(above, 'node_modules');
    assert.ok(!existsSync(found), `${found} must go: it would be found from the empty project.`);
    if (above === path.dirname(above)) return;
  }
}
