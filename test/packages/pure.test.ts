import { execFileSync } from 'node:child_process';
import { isBuiltin } from 'node:module';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { entries, root } from './core-entries.ts';

beforeAll(() => {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
}, 300_000);

const noNode: Plugin = {
  name: 'no-node',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path: specifier, importer }) =>
      isBuiltin(specifier) ? { errors: [{ text: `${specifier} is of Node, imported by ${importer}` }] } : undefined,
    );
  },
};

/** Bundles a program against the built packages, as somebody's browser build would. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'program',
    target: 'es2023',
    plugins: [noNode],
    logLevel: 'silent',
    // Without this the paths of tsconfig.json lead to the sources.
    tsconfigRaw: '{}',
  });
  return outputFiles[0]?.text ?? '';
}

/** What both a browser and a worker have; no process, no require, no Buffer. */
const webGlobals = {
  AbortController,
  AbortSignal,
  clearInterval,
  clearTimeout,
  console,
  crypto,
  DOMException,
  performance,
  queueMicrotask,
  setInterval,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
};

test('a cycle runs in a bundle for browsers, with nothing of Node around it', async () => {
  const code = await bundle(`
    import { Simulation } from '@sim-feed/core';
    import { cast } from '@sim-feed/core/cast';
    import { memoryStorage } from '@sim-feed/core/memory';
    import { offlineModel } from '@sim-feed/core/offline';
    export async function run() {
      const simulation = new Simulation({ storage: memoryStorage({ personas: cast }), model: offlineModel() });
      const report = await simulation.runCycle();
      return JSON.stringify({ state: report.cycle.state, posts: await simulation.feed.latest(10) });
    }
  `);
  const played = await vm.runInNewContext(`${code}; program.run()`, webGlobals);
  const { state, posts } = JSON.parse(played);
  expect(state).toBe('finished');
  expect(posts.length).toBeGreaterThan(0);
}, 30_000);

test('no entry needs Node but the data folder, the security and the testing suites', async () => {
  const bundled = entries.map(({ specifier }) => bundle(`export * from '${specifier}';`));
  const outcomes = await Promise.allSettled(bundled);
  const refused = entries.filter((_, place) => outcomes[place]?.status === 'rejected');
  expect(refused.map(({ name }) => name)).toEqual(['security', 'data-folder', 'testing']);
}, 30_000);
