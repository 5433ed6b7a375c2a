import type { TurnId } from '../domain/index.ts';
import { hasCode, Interrupted } from '../errors/index.ts';
import type { Moment } from '../ports/index.ts';
import type { Engine } from './context.ts';
import { turnInfo } from './events.ts';
import { playTurn } from './turn.ts';

const mostTakes = 6;
const firstPause = 250;

/**
 * Takes a turn up and plays it to its end. Where the storage was lost on the way the turn is dropped and taken up
 * again from its journal, never repeated in place; where another worker has it, or it was cancelled, this one stops
 * in silence and gives back `lost`. A simulated clock is asked for the moment at which the turn `begins`. Throws Interrupted, and the storage's error where it does not come back.
 */
export async function workTurn(
  engine: Engine,
  turn: TurnId,
  signal: AbortSignal,
  begins?: Moment,
): Promise<'played' | 'lost'> {
  for (let takes = 1; ; takes += 1) {
    if (signal.aborted) throw new Interrupted({ cause: signal.reason });
    try {
      await takeAndPlay(engine, turn, signal, begins);
      return 'played';
    } catch (error) {
      if (hasCode(error, 'turn-lost')) return 'lost';
      if (!hasCode(error, 'storage-unavailable', 'outcome-unknown') || takes >= mostTakes) throw error;
      engine.logger.warn({ turn, code: error.code, takes }, 'the storage was lost; the turn is taken up again');
      await engine.clock.sleep(firstPause * 2 ** (takes - 1), signal);
    }
  }
}

async function takeAndPlay(
  engine: Engine,
  turn: TurnId,
  signal: AbortSignal,
  begins: Moment | undefined,
): Promise<void> {
  const { clock, emit, storage } = engine;
  const claim = await storage.turns.take(turn, clock.now(begins));
  if (!claim) return;
  const info = turnInfo(claim);
  emit('turn-taken', info);
  const end = await playTurn(engine, claim, signal);
  await storage.turns.finish(claim, end, clock.now());
  if (end.state === 'failed') engine.logger.warn({ ...info, ...end.failure }, 'a turn failed');
  emit('turn-finished', { ...info, end });
}
