/** What ends a call before its answer. */
export interface Endings {
  /** Milliseconds that the whole call may take. */
  readonly limit: number;
  /** The error once the limit is reached. */
  readonly late: () => Error;
  readonly signal: AbortSignal;
  /** The error once the signal aborts. */
  readonly stopped: () => Error;
}

/** Runs a call until it settles, its time is over or the signal aborts, whatever the call makes of its own signal. */
export async function untilEnded<Result>(
  { limit, late, signal, stopped }: Endings,
  call: (signal: AbortSignal) => PromiseLike<Result>,
): Promise<Result> {
  if (signal.aborted) throw stopped();
  const controller = new AbortController();
  const ended = Promise.withResolvers<never>();
  const end = (error: Error) => {
    ended.reject(error);
    controller.abort(error);
  };
  const onAbort = () => end(stopped());
  const timer = setTimeout(() => end(late()), limit);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([ended.promise, call(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
