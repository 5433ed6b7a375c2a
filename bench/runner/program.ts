// A runner in a process of its own: node program.ts once|join. It tells its parent what happens, and ends with it.
import { setTimeout as sleep } from 'node:timers/promises';
import { createRunner } from '@sim-feed/runner';
import pg from 'pg';
import { scriptedModel } from './scripted-model.ts';
import type { Told } from './told.ts';

const [role, concurrency = '32'] = process.argv.slice(2);
// As many connections as the command line's runner has for so many turns at once.
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Math.min(Number(concurrency), 20) + 6 });
pool.on('error', () => {});

// A slot once a year: whoever joins opens no cycle of its own.
const timetable = role === 'join' ? { cron: '0 0 1 1 *' } : {};
const runner = createRunner({
  ...timetable,
  database: pool,
  model: scriptedModel(),
  concurrency: Number(concurrency),
  interval: 86_400_000,
});
runner.on('cycle-opened', ({ cycle }) => {
  clearInterval(watching);
  most = Math.max(most, process.memoryUsage().rss);
  tell({ what: 'opened', milliseconds: Date.now() - cycle.startedAt.getTime(), before, most });
});
runner.on('turn-finished', ({ end }) => tell({ what: 'turn', state: end.state, memory: process.memoryUsage().rss }));
// The most that is held until the cycle is open.
const before = process.memoryUsage().rss;
let most = before;
const watching = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 5);
// The other end is the parent's: a runner must not outlive it.
process.on('disconnect', () => process.exit(1));

if (role === 'join') {
  await runner.start();
  tell({ what: 'ready' });
} else {
  const report = await runner.once();
  tell({ what: 'reported', turns: report.turns, calls: report.calls, entries: report.entries });
}
await sleep(2 ** 30);

function tell(told: Told): void {
  process.send?.(told);
}
