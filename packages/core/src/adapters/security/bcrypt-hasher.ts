import { availableParallelism } from 'node:os';
import bcrypt from 'bcrypt';
import pLimit from 'p-limit';
import { InvalidOption, TooBusy } from '../../errors/index.ts';
import type { PasswordHasher } from '../../ports/index.ts';

const usualCost = 12;
/** bcrypt's own limits are 4 and 31; at 20 a hash takes a minute. */
const costs = { least: 4, most: 20 };
const usualWaiting = 32;
const firstGuess = 300;

/** How hard a hash is, and how many are made at once. */
export interface BcryptOptions {
  /** Two to this power rounds a hash, 4 to 20; 12 unless told, a quarter of a second on a machine of 2026. */
  readonly cost?: number;
  /**
   * How many are hashed at once: one less than there are cores, and 2 at most unless told. Each takes a thread of
   * libuv's pool, which has 4 and serves files and name look-ups too: raise UV_THREADPOOL_SIZE with this.
   */
  readonly concurrency?: number;
  /** How many may wait for that; the next one is refused with TooBusy. 32 unless told. */
  readonly waiting?: number;
}

/** Hashes passwords with bcrypt. Throws InvalidOption. */
export function bcryptHasher(options: BcryptOptions = {}): PasswordHasher {
  const cost = whole('cost', options.cost ?? usualCost, costs.least, costs.most);
  const concurrency = whole('concurrency', options.concurrency ?? usualConcurrency(), 1, 1_000);
  const waiting = whole('waiting', options.waiting ?? usualWaiting, 0, 1_000_000);
  const limit = pLimit(concurrency);
  let lastTook = firstGuess;

  async function bounded<Result>(work: () => Promise<Result>): Promise<Result> {
    if (limit.activeCount + limit.pendingCount >= concurrency + waiting) {
      throw new TooBusy(Math.ceil((limit.pendingCount * lastTook) / concurrency / 1_000) || 1);
    }
    return limit(async () => {
      const started = performance.now();
      try {
        return await work();
      } finally {
        lastTook = performance.now() - started;
      }
    });
  }

  return {
    // A salt as every other has, and a hash that no password is known to have.
    decoy: bcrypt.genSaltSync(cost) + '.'.repeat(31),
    hash: (password) => bounded(() => bcrypt.hash(password, cost)),
    verify: (password, hash) => bounded(() => bcrypt.compare(password, hash)),
    isWeak: (hash) => bcrypt.getRounds(hash) < cost,
  };
}

function usualConcurrency(): number {
  return Math.max(Math.min(availableParallelism() - 1, 2), 1);
}

function whole(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidOption(`bcryptHasher: ${name} must be a whole number from ${least} to ${most}.`);
}
