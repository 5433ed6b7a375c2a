import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const builder = fileURLToPath(new URL('../../bin/build.mjs', import.meta.url));

/** Builds what is stale: the benches run against the built packages, as an embedder would. */
export function buildPackages(): void {
  const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
