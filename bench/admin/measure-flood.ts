import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { holding } from '../../test/holding/holding.ts';
import { quantile } from '../printing/figures.ts';
import { type AdminProcess, ada, startAdmin } from './admin-process.ts';

const program = fileURLToPath(new URL('./flood.ts', import.meta.url));
const cost = 12;
const looks = 100;

/** What floods: sign-ins under one name, or each under a name and from a network of its own, which none is held back. */
export type FloodKind = 'one-name' | 'any-name';

/** Milliseconds in which 95 of 100 were answered, one figure a round. */
interface Looked {
  readonly atRest: readonly number[];
  readonly flooded: readonly number[];
}

/** What was looked at meanwhile, by path, and what the flood was answered with. */
export interface Flooded {
  readonly paths: Readonly<Record<string, Looked>>;
  readonly statuses: Readonly<Record<number, number>>;
}

/** Looks at two paths at rest and during a flood, by turns. */
export async function measureFlood(url: string, kind: FloodKind, rounds: number): Promise<Flooded> {
  return holding(async (hold) => {
    const server = hold(await startAdmin(url, cost));
    const paths = { '/posts': { atRest: [], flooded: [] }, '/auths/me': { atRest: [], flooded: [] } } as Record<
      string,
      { atRest: number[]; flooded: number[] }
    >;
    const statuses: Record<number, number> = {};
    const look = async (when: 'atRest' | 'flooded', counts: boolean) => {
      for (const [path, looked] of Object.entries(paths)) {
        const p95 = quantile(await timesOf(server, path), 0.95);
        if (counts) looked[when].push(p95);
      }
    };
    for (let round = -1; round < rounds; round += 1) {
      await look('atRest', round >= 0);
      const child = fork(program, [server.address, kind, String((round + 1) * 100_000)]);
      await once(child, 'message');
      await look('flooded', round >= 0);
      const said = once(child, 'message');
      child.send('enough');
      const [answered] = (await said) as [Record<number, number>];
      for (const [status, count] of Object.entries(answered)) {
        statuses[Number(status)] = (statuses[Number(status)] ?? 0) + count;
      }
      await once(child, 'exit');
    }
    return { paths, statuses };
  });
}

async function timesOf({ address, token }: AdminProcess, path: string): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < looks; count += 1) {
    const begun = performance.now();
    const response = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
    await response.text();
    if (response.status !== 200) throw new RangeError(`${path} answered ${ada.username} with ${response.status}`);
    times.push(performance.now() - begun);
  }
  return times;
}
