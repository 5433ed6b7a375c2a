import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, runNode } from './process.ts';

const packages = ['core', 'http-express', 'lambda', 'runner'];
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));

/** Compiles the embedding, and a file that imports every entry, as a strict user would. */
export async function tryTypes(project: string): Promise<void> {
  const entries = (await Promise.all(packages.map((name) => entriesOf(project, name)))).flat();
  const everything = entries.map((entry, place) => `export * as entry${place} from '${entry}';\n`).join('');
  await writeFile(path.join(project, 'everything.ts'), everything);
  const compilerOptions = {
    module: 'nodenext',
    moduleResolution: 'nodenext',
    target: 'es2023',
    // The embedding prints, and prints by the console of Node's types.
    types: ['node'],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  };
  const config = { compilerOptions, files: ['embed.ts', 'everything.ts'] };
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify(config));
  await runNode([compiler, '-p', '.'], { cwd: project });
}

async function entriesOf(project: string, name: string): Promise<string[]> {
  const manifest = path.join(project, 'node_modules/@sim-feed', name, 'package.json');
  const { exports } = JSON.parse(await readFile(manifest, 'utf8'));
  return Object.keys(exports).map((entry) => path.posix.join(`@sim-feed/${name}`, entry));
}
