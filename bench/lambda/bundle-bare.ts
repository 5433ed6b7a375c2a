import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles the bare handler as the others are bundled. */
export async function bundleBare(): Promise<AsyncDisposable & { readonly file: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sim-feed-bare-'));
  const file = path.join(folder, 'index.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'bare-handler.ts')],
    outfile: file,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2023',
    external: ['pg-native'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return { file, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
