import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { endedBy, holding } from '../holding/holding.ts';
import { readLedger } from './ledger.ts';
import type { Target } from './target.ts';

/** A PGlite in a temporary folder. */
export function pgliteTarget(): Target {
  const parent = mkdtempSync(join(tmpdir(), 'sim-feed-crashes-'));
  const folder = join(parent, 'data');
  const remove = () => rmSync(parent, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    name: 'PGlite',
    environment: { DATA_FOLDER: folder },
    // Who holds the folder is alone, and so drops every lease when it opens.
    leasesOutlive: false,
    longestLife: 1_200,
    async look() {
      return holding(async (hold) => {
        const claimed = hold(await claimDataFolder(folder));
        const pglite = await claimed.open((path) => PGlite.create(path));
        hold(endedBy(() => pglite.close()));
        return readLedger(async (sql) => (await pglite.query(sql)).rows);
      });
    },
    endLease: async () => {},
    [Symbol.asyncDispose]: async () => {
      process.removeListener('exit', remove);
      remove();
    },
  };
}
