// One side in a process of its own: node player.ts SIDE. Its parent sends the setting, then the length of each round.
import { once } from 'node:events';
import type { Play, Round, Setting, Side } from './told.ts';

process.on('disconnect', () => process.exit());
const [setting] = (await once(process, 'message')) as [Setting];
const play = await playOf(process.argv[2] as Side, setting);
process.on('message', async (turns: number) => process.send?.(await measure(turns)));
process.send?.('ready');

/** Each process loads what its own side needs and no more. */
async function playOf(side: Side, given: Setting): Promise<Play> {
  switch (side) {
    case 'sim-feed':
      return (await import('./sides/sim-feed.ts')).simFeed(given);
    case 'by-hand':
      return (await import('./sides/by-hand.ts')).byHand(given);
    case 'ai':
      return (await import('./sides/vercel-ai.ts')).vercelAi(given);
  }
}

async function measure(turns: number): Promise<Round> {
  const round = await play(turns);
  globalThis.gc?.();
  const [begun, before] = [performance.now(), process.cpuUsage()];
  await round();
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1_000, elapsed: performance.now() - begun };
}
