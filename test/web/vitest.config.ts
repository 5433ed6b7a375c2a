import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/web/*.page.ts'],
    globalSetup: ['test/postgres/server.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // One page after another: a browser takes both cores.
    fileParallelism: false,
  },
});
