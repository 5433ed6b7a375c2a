import { hasCode } from '../errors/index.ts';

/** Why a slot is skipped where its cycle was refused with this error; undefined where that is no reason to skip one. */
export function skipReason(error: unknown): string | undefined {
  if (hasCode(error, 'cycle-running')) return 'a cycle was running';
  if (hasCode(error, 'simulation-paused')) return 'the simulation was paused';
  return undefined;
}
