import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runNpm } from './process.ts';

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** The published packages, by folder, and what each may hold beside dist. */
const besideDist: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'http-express': ['.env.example', 'bin/sim-feed-admin.js', 'sql/admin-role.sql'],
  lambda: ['serverless.yml', 'sql/reader-role.sql'],
  runner: ['bin/sim-feed-runner.js', 'sql/runner-role.sql'],
};
const always = ['LICENSE', 'README.md', 'package.json'];
const built = /^dist\/[\w./-]+\.(js|mjs|js\.map|d\.ts)$/;
const page = /^dist\/page\/([\w-]+\.(html|js|css|png)|swagger-ui-bundle\.js\.LICENSE\.txt|LICENSE|NOTICE)$/;

/** Packs each package into that folder; gives the tarballs' paths. Fails where one holds a file that it should not. */
export async function packAll(folder: string): Promise<string[]> {
  const tarballs: string[] = [];
  for (const [name, extra] of Object.entries(besideDist)) {
    const said = await runNpm(['pack', '--json', '--pack-destination', folder, '-w', `packages/${name}`], {
      cwd: root,
    });
    const [packed] = Object.values(JSON.parse(said.slice(said.search(/^[[{]/m)))) as Packed[];
    assert.ok(packed, `npm packed nothing for ${name}`);
    const files = packed.files.map((file) => file.path);
    checkFiles(name, files, [...always, ...extra]);
    await checkMaps(name, files);
    tarballs.push(path.join(folder, packed.filename));
  }
  return tarballs;
}

function checkFiles(name: string, files: readonly string[], expected: readonly string[]): void {
  const others = files.filter((file) => !built.test(file) && !(name === 'http-express' && page.test(file)));
  assert.deepEqual(others.toSorted(), expected.toSorted(), `${name} holds other files than it should`);
}

/** A map that carries no sources leads to files that no user has; a file that names no map of the package likewise. */
async function checkMaps(name: string, files: readonly string[]): Promise<void> {
  const contents = new URL(`packages/${name}/`, root);
  for (const file of files.filter((each) => /\.m?js$/.test(each))) {
    const source = await readFile(new URL(file, contents), 'utf8');
    const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(source)?.[1];
    if (map === undefined) continue;
    const place = path.posix.join(path.posix.dirname(file), map);
    assert.ok(files.includes(place), `${name}: ${file} names ${map}, which is not packed`);
    const { sources, sourcesContent = [] } = JSON.parse(await readFile(new URL(place, contents), 'utf8'));
    assert.equal(sourcesContent.filter(Boolean).length, sources.length, `${name}: ${place} leads to files not packed`);
  }
}
