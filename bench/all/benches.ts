/** A bench, and how it is run beside all others. */
export interface Bench {
  /** Its file in bench/, and what follows `npm run bench:`. */
  readonly name: string;
  /** What it is about, as a heading. */
  readonly about: string;
  /** The flags of its short form. */
  readonly short: readonly string[];
  /** The flags of its long form, which is what docs/performance.md names. */
  readonly long: string;
  /** Seconds after which it is stopped. */
  readonly patience: number;
}

/** All, in the order in which they are run; together their short forms take some eight minutes. */
export const benches: readonly Bench[] = [
  { name: 'engine', about: 'A model call', short: ['--rounds', '7'], long: '', patience: 240 },
  { name: 'cycle', about: 'A cycle in memory', short: ['--short'], long: '', patience: 360 },
  {
    name: 'storage',
    about: 'A journalled action in PostgreSQL',
    short: ['--rounds', '5', '--seconds', '2'],
    long: '',
    patience: 150,
  },
  {
    name: 'runner',
    about: 'Runner processes',
    short: ['--personas', '500', '--rounds', '5'],
    long: '',
    patience: 200,
  },
  { name: 'opening', about: 'Opening a cycle', short: ['--personas', '5000'], long: '', patience: 120 },
  {
    name: 'read',
    about: 'A page of the read API',
    short: ['--scale', '0.21', '--rounds', '5'],
    long: '',
    patience: 240,
  },
  { name: 'lambda', about: 'A packaged handler', short: ['--rounds', '5'], long: '', patience: 150 },
  { name: 'admin', about: 'The admin server', short: ['--rounds', '3', '--attempts', '200'], long: '', patience: 240 },
  { name: 'tokens', about: 'Tokens and what a day costs', short: [], long: '', patience: 90 },
  { name: 'feed', about: 'The feed without a key', short: ['--seed', '1', '--seed', '2'], long: '', patience: 120 },
];
