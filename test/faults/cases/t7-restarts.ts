import assert from 'node:assert/strict';
import { readLedger } from '../../crashes/ledger.ts';
import { checkAcknowledged } from '../../crashes/loss-check.ts';
import { endedBy, holding } from '../../holding/holding.ts';
import { startEmbedded } from '../../postgres/embedded.ts';
import { cloneTemplate, createTemplate } from '../../postgres/template.ts';
import { type FaultCase, Scene, until } from './fault-case.ts';

/** On a server of its own. */
export const t7: FaultCase = {
  name: 'T7: a database that is restarted at once in mid-cycle loses nothing acknowledged',
  async play(_, size) {
    const [restarts, personas] = size === 'long' ? [20, 250] : [2, 40];
    const server = await startEmbedded();
    return holding(async (hold) => {
      hold(endedBy(() => server.stop()));
      const database = await cloneTemplate(await createTemplate(server.url));
      const scene = hold(await Scene.on({ ...database, drop: async () => {} }));
      await scene.createPersonas(personas);
      const runner = scene.start({ cycles: 1, rest: 100 });
      assert.ok(await runner.takesATurn(30_000));
      let slowest = 0;
      let restarted = 0;
      for (; restarted < restarts && !runner.hasEnded; restarted += 1) {
        await server.crash();
        const back = performance.now();
        const before = runner.notes.length;
        await until('the runner goes on', () => runner.hasEnded || runner.notes.length > before + 20);
        slowest = Math.max(slowest, performance.now() - back);
      }
      assert.equal(restarted, restarts);
      await until('the cycle ends', () => runner.hasEnded, 180_000);
      assert.equal(await runner.end(), 0);
      const ledger = await readLedger((sql) => scene.rows(sql));
      assert.deepEqual(checkAcknowledged(runner.notes, ledger), []);
      assert.deepEqual(await scene.turnStates(), { finished: personas });
      await scene.check();
      return `${restarted} immediate restarts; nothing acknowledged was lost; the slowest recovery took ${(slowest / 1_000).toFixed(1)} s`;
    });
  },
};
