import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    memory: 'src/adapters/memory/index.ts',
    postgres: 'src/adapters/postgres/index.ts',
    pglite: 'src/adapters/postgres/pglite.ts',
    'data-folder': 'src/adapters/data-folder/index.ts',
    offline: 'src/adapters/offline/index.ts',
    cast: 'src/cast/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  clean: true,
  sourcemap: true,
});
