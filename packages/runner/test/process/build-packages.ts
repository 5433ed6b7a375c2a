import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Processes of their own resolve the core as users do, to what is built. */
export function buildPackages(): void {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
}
