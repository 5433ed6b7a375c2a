// A process that plays a seed on an embedded database in a folder, and prints the feed when it has come to the end.
import { PGlite } from '@electric-sql/pglite';
import { cast } from '@sim-feed/core/cast';
import { pgliteStorage, preparePglite, releaseLeases } from '@sim-feed/core/pglite';
import { feedText, play } from './play.ts';

const [folder = '', seed = '1', cycles = '48'] = process.argv.slice(2);
const pglite = await PGlite.create(folder);
await preparePglite(pglite);
await releaseLeases(pglite);
const storage = pgliteStorage(pglite);
for (const draft of cast) {
  if ((await storage.feed.personaNamed(draft.username)) === undefined)
    await storage.personas.create(draft, new Date('2026-11-21T00:00:00Z'));
}
process.stderr.write('playing\n');
await play(storage, Number(seed), Number(cycles));
process.stdout.write(await feedText(storage));
await pglite.close();
