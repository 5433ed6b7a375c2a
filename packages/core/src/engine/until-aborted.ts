/**
 * Runs work until it settles or the signal aborts, whatever the work makes of the signal; then throws its reason. What
 * comes within `grace` milliseconds of the abort still counts: it may have been paid for.
 */
export async function untilAborted<Result>(
  signal: AbortSignal,
  work: () => PromiseLike<Result>,
  grace = 0,
): Promise<Result> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onAbort = () => {
    timer = setTimeout(() => aborted.reject(signal.reason), grace);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work(), aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
  }
}
