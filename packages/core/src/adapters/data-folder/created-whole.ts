import { rename, rm, stat } from 'node:fs/promises';

/** Creates what is missing at the path aside, and moves it there once it is whole and closed. */
export async function createdWhole(
  path: string,
  create: (path: string) => Promise<{ close(): Promise<void> }>,
): Promise<void> {
  if (await exists(path)) return;
  const aside = `${path}.new`;
  await rm(aside, { recursive: true, force: true });
  const created = await create(aside);
  await created.close();
  await rename(aside, path);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
