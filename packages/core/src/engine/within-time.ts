/** Runs work until it settles or so many milliseconds are over, whatever the work makes of that; then throws. */
export async function withinTime<Result>(milliseconds: number, work: () => PromiseLike<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new DOMException(`It took longer than ${milliseconds} ms.`, 'TimeoutError'));
  }, milliseconds);
  try {
    return await Promise.race([work(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
