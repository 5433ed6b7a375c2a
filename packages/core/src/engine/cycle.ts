import pLimit from 'p-limit';
import type { Cycle, CycleEndState, CycleId, CycleReport, OpenTurn } from '../domain/index.ts';
import { CycleRunning, hasCode, Interrupted } from '../errors/index.ts';
import type { Lease, NewCycle } from '../ports/index.ts';
import type { Engine } from './context.ts';
import { holding, leaseFor } from './lease.ts';
import { renderSharedOpening } from './opening.ts';
import { workTurn } from './work-turn.ts';

const pageLength = 200;
const mostPasses = 3;

/** What opens a cycle for the slot, held by `holder`: its shared opening is rendered from the feed as it stands. */
export async function draftCycle(
  { actions, clock, limits, storage }: Engine,
  slot: Date,
  lease: Lease,
): Promise<NewCycle> {
  const opening = await renderSharedOpening(storage.feed, actions, limits.actions);
  return { slot, opening, at: clock.now({ slot, turn: 0, entry: 0 }), lease };
}

/** Opens a cycle for the slot, held by `holder`. Throws CycleRunning and SlotTaken. */
export async function openCycle(engine: Engine, slot: Date, holder: string): Promise<Cycle> {
  return engine.storage.cycles.open(await draftCycle(engine, slot, leaseFor(holder)));
}

/** Ends a running cycle and reports it; undefined while it has open turns. Its end is told by the one who ended it. */
export async function endCycle({ clock, emit, storage }: Engine, cycle: CycleId): Promise<CycleReport | undefined> {
  const played = await storage.cycles.report(cycle, clock.now());
  if (played.turns.open > 0) return undefined;
  const isOurs = await storage.cycles.close(cycle, endStateOf(played), clock.now());
  const report = await storage.cycles.report(cycle, clock.now());
  if (isOurs) emit('cycle-finished', { report });
  return report;
}

/** Plays every open turn of a running cycle, ends the cycle and reports it. Throws CycleRunning and Interrupted. */
export async function workCycle(
  engine: Engine,
  cycle: Cycle,
  holder: string,
  resumed: boolean,
  signal: AbortSignal,
): Promise<CycleReport> {
  return holding(engine, cycle.id, holder, signal, async (held, renew) => {
    const { clock, emit, storage } = engine;
    const { turns } = await storage.cycles.report(cycle.id, clock.now());
    engine.provider.beginCycle();
    emit('cycle-opened', { cycle, turns: turns.open, resumed });
    await playAll(engine, cycle, held, renew);
    const report = await endCycle(engine, cycle.id);
    if (!report) throw new CycleRunning('Another process is playing turns of this cycle.');
    return report;
  });
}

/** Passes over the open turns until there are none; a second pass is for those that another process gave back. */
async function playAll(engine: Engine, cycle: Cycle, signal: AbortSignal, renew: () => Promise<void>): Promise<void> {
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const [first] = await engine.storage.turns.open(cycle.id, { limit: 1 });
    if (!first) return;
    await playOnce(engine, cycle, signal, renew);
  }
}

/** Plays the cycle's open turns, so many at once; never more than two pages of ids are held. */
async function playOnce(engine: Engine, cycle: Cycle, signal: AbortSignal, renew: () => Promise<void>): Promise<void> {
  const limit = pLimit(engine.concurrency);
  const broken = new AbortController();
  const either = AbortSignal.any([signal, broken.signal]);
  const underWay = new Set<Promise<void>>();
  const start = (turn: OpenTurn) => {
    const work: Promise<void> = limit(() => playTurnHeld(engine, cycle, turn, either, renew))
      .catch((error: unknown) => broken.abort(broken.signal.reason ?? error))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };

  try {
    for (let after = -1; !either.aborted; ) {
      const page = await engine.storage.turns.open(cycle.id, { after, limit: pageLength });
      for (const turn of page) start(turn);
      const last = page.at(-1);
      if (!last) break;
      after = last.position;
      while (underWay.size > pageLength) await Promise.race(underWay);
    }
  } catch (error) {
    broken.abort(error);
  }
  await Promise.all(underWay);
  if (signal.aborted) throw interruption(signal);
  if (broken.signal.aborted) throw broken.signal.reason;
}

/** Plays a turn. Where it was lost the whole cycle may have been, and then this process must take nothing more up. */
async function playTurnHeld(
  engine: Engine,
  { slot }: Cycle,
  turn: OpenTurn,
  signal: AbortSignal,
  renew: () => Promise<void>,
): Promise<void> {
  const begins = { slot, turn: turn.position, entry: 0 };
  if ((await workTurn(engine, turn.id, signal, begins)) === 'lost') await renew();
}

function interruption({ reason }: AbortSignal): unknown {
  return hasCode(reason, 'cycle-running') ? reason : new Interrupted({ cause: reason });
}

function endStateOf({ reasons }: CycleReport): CycleEndState {
  const codes = Object.keys(reasons);
  if (codes.includes('budget-cycle') || codes.includes('budget-day')) return 'over-budget';
  return codes.some((code) => code.startsWith('model-')) ? 'degraded' : 'finished';
}
