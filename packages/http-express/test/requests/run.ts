// `npm run test:requests`: 20,000 generated requests; COUNT and SEED before it say otherwise.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const { COUNT = '20000' } = process.env;
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'packages/http-express/test/requests'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, REQUESTS: COUNT } },
);
process.exitCode = status ?? 1;
