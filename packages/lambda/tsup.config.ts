import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const handlers = readdirSync(new URL('src/handlers', import.meta.url)).map((file) => file.replace('.ts', ''));

export default defineConfig([
  {
    entry: { index: 'src/index.ts', local: 'src/local/main.ts' },
    format: 'esm',
    target: 'es2023',
    platform: 'node',
    splitting: true,
    dts: { entry: { index: 'src/index.ts' } },
    sourcemap: true,
    silent: true,
  },
  {
    // Each handler is one file that needs nothing beside it: what is deployed.
    entry: Object.fromEntries(handlers.map((name) => [`${name}/index`, `src/handlers/${name}.ts`])),
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    target: 'es2023',
    platform: 'node',
    splitting: false,
    minify: true,
    // All but the SDK, which Lambda's runtime brings, and the native driver, which is for those who install it.
    noExternal: [/^(?!@aws-sdk|pg-native)/],
    // The driver is CommonJS and asks for Node's modules by require.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    silent: true,
  },
]);
