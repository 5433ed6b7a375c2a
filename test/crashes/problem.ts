/** What can be off: the words of the final line. */
export const faults = ['lost', 'duplicated', 'gaps', 'stuck', 'asked again', 'places'] as const;

/** Something that must not be, and where. */
export interface Problem {
  readonly fault: (typeof faults)[number];
  readonly account: string;
}
