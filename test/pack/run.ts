// `npm run test:pack`: packs the four packages as they are published, installs them together in an empty folder
// outside the tree, and does there what the documents say.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tryAdminServer } from './admin-server.ts';
import { tryEmbedding } from './embedding.ts';
import { tryHandlers } from './handlers.ts';
import { installAll } from './install.ts';
import { packAll } from './pack.ts';
import { tryRunner } from './runner.ts';
import { tryTypes } from './types.ts';

const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'sim-feed-pack-')));
const say = (name: string) => console.log(`passed: ${name}`);
try {
  const tarballs = await packAll(folder);
  say('the packages hold what they should and nothing else');
  const project = await installAll(folder, tarballs);
  say(`installed in ${project}`);
  await tryEmbedding(project);
  say('the five statements of the guide play a cycle');
  await tryTypes(project);
  say('they compile, and so does every entry, with the checks of libraries on');
  await tryRunner(project);
  say('sim-feed-runner once plays a cycle on PGlite with the offline model');
  await tryAdminServer(project);
  say('sim-feed-admin serves on PGlite, and an admin registers');
  await tryHandlers(project);
  say('the handlers of the read API and of the admin API answer events from a PostgreSQL');
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
