import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    memory: 'src/adapters/memory/index.ts',
    postgres: 'src/adapters/postgres/index.ts',
    'postgres-read': 'src/adapters/postgres/read.ts',
    pglite: 'src/adapters/postgres/pglite.ts',
    security: 'src/adapters/security/index.ts',
    'data-folder': 'src/adapters/data-folder/index.ts',
    host: 'src/host/index.ts',
    offline: 'src/adapters/offline/index.ts',
    openai: 'src/adapters/openai/index.ts',
    errors: 'src/errors/index.ts',
    http: 'src/http/index.ts',
    'http-schemas': 'src/http/schemas.ts',
    client: 'src/client/index.ts',
    cast: 'src/cast/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  // `node:sqlite` exists under no other name, and only the entries meant for Node import it.
  removeNodeProtocol: false,
  external: [/^node:/],
  // Every entry throws the same error classes: what entries share is a chunk, never a copy.
  splitting: true,
  dts: true,
  clean: true,
  sourcemap: true,
  silent: true,
});
