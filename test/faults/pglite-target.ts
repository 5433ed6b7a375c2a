import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { claimDataFolder } from '@sim-feed/core/data-folder';
import { preparePglite } from '@sim-feed/core/pglite';
import { readLedger } from '../crashes/ledger.ts';
import { endedBy, holding } from '../holding/holding.ts';
import { insertPersonas, type Target, watchReplies } from './target.ts';

/** A PGlite in a temporary folder. Its runners tell themselves what they find when they open it. */
export async function pgliteTarget(): Promise<Target> {
  const parent = mkdtempSync(join(tmpdir(), 'sim-feed-faults-'));
  const folder = join(parent, 'data');
  const remove = () => rmSync(parent, { recursive: true, force: true });
  process.once('exit', remove);
  const using = async <Result>(work: (pglite: PGlite) => Promise<Result>): Promise<Result> => {
    return holding(async (hold) => {
      const claimed = hold(await claimDataFolder(folder));
      const pglite = await claimed.open((path) => PGlite.create(path));
      hold(endedBy(() => pglite.close()));
      return work(pglite);
    });
  };
  await using(async (pglite) => {
    await preparePglite(pglite);
    await pglite.exec(watchReplies);
  });
  return {
    ...{ name: 'PGlite', database: { folder }, runners: 1 },
    createPersonas: (count) => using(async (pglite) => void (await pglite.exec(insertPersonas(count)))),
    runningAfter: async () => undefined,
    ledger: () => using((pglite) => readLedger(async (sql) => (await pglite.query(sql)).rows)),
    repeatedReplies: () => using(async (pglite) => (await pglite.query('SELECT FROM repeated_replies')).rows.length),
    async [Symbol.asyncDispose]() {
      process.removeListener('exit', remove);
      remove();
    },
  };
}
