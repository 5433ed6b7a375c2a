/** How often something may fail, and how long it must wait then. */
export interface ThrottlePolicy {
  /** That many failures pass without a wait. */
  readonly failures: number;
  /** Milliseconds that the wait after them has; each further failure doubles it. */
  readonly firstWait: number;
  /** Milliseconds that a wait has at most. */
  readonly longestWait: number;
  /** Milliseconds after the last failure at which all are forgotten; more than `longestWait`, a day at most. */
  readonly forgetAfter: number;
}

/** Milliseconds from the last failure until the next try, after that many failures. */
export function waitAfter(failures: number, { failures: free, firstWait, longestWait }: ThrottlePolicy): number {
  return failures < free ? 0 : Math.min(firstWait * 2 ** Math.min(failures - free, 40), longestWait);
}
