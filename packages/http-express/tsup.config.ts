import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsup';

const ofSwaggerUi = [
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
  'swagger-ui.css',
  'favicon-32x32.png',
  'LICENSE',
  'NOTICE',
];

/** The API's page: ours, and the files of Swagger UI that it needs, with their licence. */
async function copyPage(target: string): Promise<void> {
  const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  await cp(join(import.meta.dirname, 'src/docs/page'), target, { recursive: true });
  for (const file of ofSwaggerUi) await cp(join(swaggerUi, file), join(target, file));
}

export default defineConfig(({ outDir = 'dist' }) => ({
  entry: { index: 'src/index.ts', lambda: 'src/lambda/index.ts', main: 'src/main.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  splitting: true,
  dts: { entry: { index: 'src/index.ts', lambda: 'src/lambda/index.ts' } },
  clean: true,
  sourcemap: true,
  silent: true,
  onSuccess: () => copyPage(join(import.meta.dirname, outDir, 'page')),
}));
