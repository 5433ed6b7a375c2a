/** How the switches stand that all hosts of a simulation share. Never both: pausing drops a request. */
export interface Control {
  /** No cycle begins; one that runs is completed. */
  readonly paused: boolean;
  /** When a cycle was asked for that has not begun. It will be the cycle's slot. */
  readonly requestedAt?: Date;
}
