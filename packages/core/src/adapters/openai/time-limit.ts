/** Waits for a call until it settles or so many milliseconds are over, whatever the call makes of that. */
export async function withinLimit<Result>(
  milliseconds: number,
  late: () => Error,
  call: () => PromiseLike<Result>,
): Promise<Result> {
  const over = Promise.withResolvers<never>();
  const timer = setTimeout(() => over.reject(late()), milliseconds);
  try {
    return await Promise.race([over.promise, call()]);
  } finally {
    clearTimeout(timer);
  }
}
