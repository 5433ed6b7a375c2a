/** Keeps what must be ended, and gives it back. */
export type Hold = <Held extends AsyncDisposable>(held: Held) => Held;

/**
 * Does the work and then ends all that it held, the last first, whatever came of it. In the place of `await using` and of
 * `AsyncDisposableStack`, which Node 22 has not.
 */
export async function holding<Result>(work: (hold: Hold) => Promise<Result>): Promise<Result> {
  const all: AsyncDisposable[] = [];
  try {
    return await work((held) => {
      all.unshift(held);
      return held;
    });
  } finally {
    await endAll(all);
  }
}

/** Something that is ended by that. */
export function endedBy(end: () => Promise<unknown>): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}

/** One whose end fails keeps no other from its own. */
async function endAll([first, ...others]: readonly AsyncDisposable[]): Promise<void> {
  try {
    await first?.[Symbol.asyncDispose]();
  } finally {
    if (others.length > 0) await endAll(others);
  }
}
