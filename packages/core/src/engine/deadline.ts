/** A signal that aborts after so many milliseconds, unless it is ended before. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether it was the time that ran out, and not another signal that aborted. */
  readonly passed: boolean;
  /** Frees its timer, and what it hangs on. */
  end(): void;
}

/**
 * Begins a deadline, which another signal can end too. `AbortSignal.timeout` would keep its timer when the work is long
 * done, one for every turn; `AbortSignal.any` costs more with each listener than this does in all.
 */
export function deadlineIn(milliseconds: number, other?: AbortSignal): Deadline {
  const controller = new AbortController();
  let passed = false;
  const follow = () => controller.abort(other?.reason);
  const timer = setTimeout(() => {
    passed = !controller.signal.aborted;
    controller.abort(new DOMException(`It took longer than ${milliseconds} ms.`, 'TimeoutError'));
  }, milliseconds);
  if (other?.aborted) follow();
  other?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    get passed() {
      return passed;
    },
    end() {
      clearTimeout(timer);
      other?.removeEventListener('abort', follow);
    },
  };
}
