import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { endedBy, holding } from '../../test/holding/holding.ts';
import { recordTurn } from './script.ts';
import { type Received, type Round, type Setting, type Side, sides } from './told.ts';

/** How the sides are measured. */
export interface EnginePlan {
  readonly rounds: number;
  /** Turns of each side in each round. */
  readonly turns: number;
  /** Options of Node for the players, such as --cpu-prof. */
  readonly node: readonly string[];
}

/** What each side's rounds cost, and what the server was sent in all. */
export interface MeasuredSides {
  readonly rounds: Readonly<Record<Side, readonly Round[]>>;
  readonly received: Received;
}

const warmUps = 3;

/** Has the sides play by turns, each in a process of its own, against one server in another. */
export async function measureSides({ rounds, turns, node }: EnginePlan): Promise<MeasuredSides> {
  return holding(async (hold) => {
    const start = (file: string, parameters: string[], options: readonly string[]) => {
      const child = fork(path.join(import.meta.dirname, file), parameters, { execArgv: [...options] });
      const ended = once(child, 'exit');
      hold(
        endedBy(async () => {
          if (child.connected) child.disconnect();
          await ended;
        }),
      );
      return child;
    };
    const server = start('server.ts', [], []);
    const port = await told<number>(server);
    const turn = await recordTurn();
    const players = {} as Record<Side, ChildProcess>;
    for (const side of sides) {
      const setting: Setting = { baseURL: `http://127.0.0.1:${port}/${side}/v1`, turn };
      players[side] = start('player.ts', [side], ['--expose-gc', ...node]);
      await asked(players[side], setting);
    }

    const measured: Record<Side, Round[]> = { 'sim-feed': [], 'by-hand': [], ai: [] };
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        const one = await asked<Round>(players[side], turns);
        if (round >= 0) measured[side].push(one);
      }
    }
    return { rounds: measured, received: await asked<Received>(server, 'received') };
  });
}

function asked<Answer>(child: ChildProcess, message: object | number | string): Promise<Answer> {
  child.send(message);
  return told(child);
}

async function told<Answer>(child: ChildProcess): Promise<Answer> {
  const ended = new AbortController();
  const lives = once(child, 'exit', { signal: ended.signal }).then(() => {
    throw new TypeError(`A process of the bench ended by itself: ${child.spawnargs.at(-1)}.`);
  });
  try {
    const [answer] = await Promise.race([once(child, 'message'), lives]);
    return answer as Answer;
  } finally {
    ended.abort();
    lives.catch(() => {});
  }
}
