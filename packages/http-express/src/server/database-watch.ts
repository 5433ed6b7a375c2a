import { StorageUnavailable } from '@sim-feed/core';

const patience = 1_800;
const longestPing = 700;

/** Knows whether the database answers, so that nobody waits long for one that does not. */
export class DatabaseWatch {
  readonly #ping: () => Promise<void>;
  #asked: Promise<boolean> | undefined;

  /** `ping` rejects where the database does not answer; it may also never settle. */
  constructor(ping: () => Promise<void>) {
    this.#ping = ping;
  }

  /** Whether the database answers within a moment. Those who ask at once share one question. */
  answers(): Promise<boolean> {
    this.#asked ??= this.#ask().finally(() => {
      this.#asked = undefined;
    });
    return this.#asked;
  }

  /** Waits for work, however long it takes, while the database answers. Throws StorageUnavailable. */
  async guard<Result>(work: Promise<Result>): Promise<Result> {
    let settled = false;
    const done = work.finally(() => {
      settled = true;
    });
    // Whoever gave up on it is not there any more when it fails.
    done.catch(() => {});
    for (;;) {
      await within(patience, done);
      if (settled || !(await this.answers())) break;
    }
    if (settled) return done;
    throw new StorageUnavailable('The database does not answer.');
  }

  async #ask(): Promise<boolean> {
    const answered = this.#ping().then(
      () => true,
      () => false,
    );
    return (await within(longestPing, answered)) ?? false;
  }
}

/** What a promise resolves to, or undefined when it has failed or that many milliseconds have passed. */
async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
