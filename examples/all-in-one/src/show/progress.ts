import type { TurnId } from '@sim-feed/core';
import type { CycleEvents } from '../cycles/cycle-player.ts';

/** How far a cycle has come. */
export interface Progress {
  readonly turns: number;
  readonly turnsDone: number;
  /** Several are played at once, so what is counted below is of more than those that have ended. */
  readonly turnsUnderWay: number;
  readonly posts: number;
  readonly comments: number;
  readonly likes: number;
  readonly follows: number;
  readonly startedAt: number;
}

/** Which count an action adds to. */
const counts: Readonly<Record<string, 'posts' | 'comments' | 'likes' | 'follows'>> = {
  create_post: 'posts',
  comment_on_post: 'comments',
  like_post: 'likes',
  follow_user: 'follows',
};

/** Follows the running cycle; undefined while none runs. `changed` is called after each change. */
export class ProgressCounter {
  #progress: Progress | undefined;

  constructor(events: CycleEvents, changed: () => void) {
    const underWay = new Set<TurnId>();
    const change = (progress: Progress | undefined) => {
      this.#progress = progress;
      changed();
    };
    events.on('cycle-opened', ({ turns }) => {
      underWay.clear();
      change(begin(turns));
    });
    events.on('turn-taken', ({ turn }) => {
      underWay.add(turn);
      if (this.#progress) change({ ...this.#progress, turnsUnderWay: underWay.size });
    });
    events.on('entry-stored', ({ action, outcome }) => {
      const name = outcome.done ? counts[action] : undefined;
      if (this.#progress && name) change({ ...this.#progress, [name]: this.#progress[name] + 1 });
    });
    events.on('turn-finished', ({ turn }) => {
      underWay.delete(turn);
      if (!this.#progress) return;
      change({ ...this.#progress, turnsDone: this.#progress.turnsDone + 1, turnsUnderWay: underWay.size });
    });
    events.on('cycle-finished', () => change(undefined));
  }

  get current(): Progress | undefined {
    return this.#progress;
  }
}

function begin(turns: number): Progress {
  const none = { turnsDone: 0, turnsUnderWay: 0, posts: 0, comments: 0, likes: 0, follows: 0 };
  return { ...none, turns, startedAt: performance.now() };
}
