import { PGlite } from '@electric-sql/pglite';
import { offlineModel } from '@sim-feed/core/offline';
import { preparePglite } from '@sim-feed/core/pglite';
import { hangs, scriptedModel } from '@sim-feed/core/testing';
import { expect, it, vi } from 'vitest';
import { createRunner } from '../src/index.ts';

const ends = { timeout: 30_000, interval: 50 };

it('whoever opens the PGlite of a killed process has its turns at once, however long the queue would wait', async () => {
  const pglite = await PGlite.create();
  await preparePglite(pglite);
  await pglite.query(
    "INSERT INTO personas (username, bio, description, created_at) VALUES ('ann', 'Bio.', 'Somebody.', now())",
  );
  const killed = createRunner({ database: pglite, model: scriptedModel(hangs()) });
  const cycle = killed.once().catch(() => {});
  const active = "SELECT FROM sim_feed_jobs.job WHERE name = 'turns' AND state = 'active'";
  await vi.waitFor(async () => {
    expect((await pglite.query("SELECT FROM turns WHERE state = 'running'")).rows).toHaveLength(1);
    expect((await pglite.query(active)).rows).toHaveLength(1);
  }, ends);
  // A queue that waits for an hour would find nothing amiss.
  await pglite.query("UPDATE sim_feed_jobs.job SET heartbeat_seconds = 3600 WHERE name = 'turns'");
  // As a kill leaves the folder: what the process was at goes no further there.
  const folder = await pglite.dumpDataDir('none');
  await killed.stop();
  await cycle;
  await pglite.close();

  await using left = {
    pglite: await PGlite.create({ loadDataDir: folder }),
    [Symbol.asyncDispose]: () => left.pglite.close(),
  };
  expect((await left.pglite.query(active)).rows).toHaveLength(1);
  await using heir = createRunner({ database: left.pglite, model: offlineModel() });
  await heir.start();
  const turn = () => left.pglite.query('SELECT attempt, state FROM turns');
  await vi.waitFor(async () => expect((await turn()).rows).toEqual([{ attempt: 2, state: 'finished' }]), ends);
});

it('a second runner on the same PGlite takes nothing from the first', async () => {
  const pglite = await PGlite.create();
  await using _end = { [Symbol.asyncDispose]: () => pglite.close() };
  await preparePglite(pglite);
  await pglite.query(
    "INSERT INTO personas (username, bio, description, created_at) VALUES ('ann', 'Bio.', 'Somebody.', now())",
  );
  const asked = Promise.withResolvers<void>();
  const silent = scriptedModel(hangs());
  await using first = createRunner({
    database: pglite,
    model: {
      name: 'silent',
      generate(request, signal) {
        asked.resolve();
        return silent.generate(request, signal);
      },
    },
  });
  first.once().catch(() => {});
  await asked.promise;
  await using second = createRunner({ database: pglite, model: offlineModel() });
  await second.start();
  const jobs = await pglite.query("SELECT state::text, retry_count FROM sim_feed_jobs.job WHERE name = 'turns'");
  expect(jobs.rows).toEqual([{ state: 'active', retry_count: 0 }]);
});
