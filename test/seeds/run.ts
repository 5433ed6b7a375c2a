// `npm run test:seeds [-- --seed 1 --cycles 48 --kills 20]`: plays one seed in memory, on PGlite, on PostgreSQL, and on
// PGlite killed at random moments and taken up again. All must come to one feed, byte for byte apart from ids.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cycles: { type: 'string', default: '48' },
    kills: { type: 'string', default: '20' },
  },
});
const [seed, cycles, kills] = [Number(values.seed), Number(values.cycles), Number(values.kills)];
if (![seed, cycles, kills].every(Number.isInteger)) {
  console.error('--seed, --cycles and --kills must be whole numbers.');
  process.exit(2);
}
const builder = fileURLToPath(new URL('../../bin/build.mjs', import.meta.url));
if (spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] }).status !== 0) process.exit(1);

// What is imported from here on needs what was just built.
const { playInMemory } = await import('./uninterrupted.ts');
const { playOnPostgres } = await import('./on-postgres.ts');
const memory = await playInMemory(seed, cycles);
const began = performance.now();
const pglite = await playOnPglite(0, 0);
// Lives so short that the day cannot end before the last kill.
const longestLife = (performance.now() - began) / Math.max(1, kills);
const feeds = {
  memory,
  PGlite: pglite,
  PostgreSQL: await playOnPostgres(seed, cycles),
  [`PGlite, killed ${kills} times`]: await playOnPglite(kills, longestLife),
};
for (const [name, feed] of Object.entries(feeds)) {
  const hash = createHash('sha256').update(feed).digest('hex').slice(0, 16);
  console.log(`${name.padEnd(24)} ${feed.split('\n').length} posts, ${feed.length} characters, sha256 ${hash}`);
}
const same = Object.values(feeds).every((feed) => feed === memory);
console.log(same ? 'One and the same feed.' : 'The feeds DIFFER.');
if (!same) process.exitCode = 1;

/** Plays in a process of its own, killed so many times once it plays, and taken up by the next. */
async function playOnPglite(deaths: number, longestLife: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sim-feed-seeds-'));
  const player = fileURLToPath(new URL('./player.ts', import.meta.url));
  try {
    for (let death = 0; ; death += 1) {
      const child = spawn(process.execPath, [player, folder, String(seed), String(cycles)]);
      const chunks: Buffer[] = [];
      const complaints: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
      const ended = once(child, 'close');
      if (death < deaths) {
        await Promise.race([once(child.stderr, 'data'), ended]);
        await Promise.race([pause(Math.random() * longestLife), ended]);
        child.kill('SIGKILL');
      }
      const [code] = await ended;
      if (code === 0) {
        if (death < deaths) throw new Error(`It had played to the end after ${death} of ${deaths} kills.`);
        return Buffer.concat(chunks).toString();
      }
      if (code !== null) throw new Error(`The player ended with ${code}: ${Buffer.concat(complaints).toString()}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
