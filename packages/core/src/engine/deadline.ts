/** A signal that aborts after so many milliseconds, unless it is disposed of before. */
export interface Deadline extends Disposable {
  readonly signal: AbortSignal;
}

/** Begins a deadline. `AbortSignal.timeout` would keep its timer when the work is long done, one for every turn. */
export function deadlineIn(milliseconds: number): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`It took longer than ${milliseconds} ms.`, 'TimeoutError'));
  }, milliseconds);
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}
