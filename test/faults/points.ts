/** The named points of a turn at which a worker can be held or end. */
export const points = [
  /** The call is charged to the budgets, and not yet made. */
  'reserved',
  /** The model is asked and has not answered. */
  'asked',
  /** The model has answered, and the reply is not stored. */
  'answered',
  /** The reply is stored, and none of its actions has run. */
  'stored',
  /** An action's effect and its entry are written, and not committed. */
  'committing',
  /** They are committed, and the worker has not heard of it. */
  'committed',
  /** The worker has heard of it. */
  'acknowledged',
  /** The turn has ended, and its job is not done. */
  'ended',
] as const;
export type Point = (typeof points)[number];

/** Called at each point that a turn reaches; the turn goes on when it resolves. */
export type Reach = (point: Point, turn: number) => Promise<void>;
