/** One rule of a port, checked on one adapter: hand it to the test runner of your choice. */
export interface ContractCase {
  /** The rule that it shows. */
  readonly name: string;
  /** Rejects with an AssertionError where the adapter breaks the rule. */
  run(): Promise<void>;
}

/** Checks by the rule that each shows; each gets an adapter of its own. */
export type Checks<Adapter> = Readonly<Record<string, (adapter: Adapter) => Promise<void>>>;

/** Makes one case of every check, named `topic: rule`. */
export function casesOf<Adapter>(
  topics: Readonly<Record<string, Checks<Adapter>>>,
  create: () => Adapter | Promise<Adapter>,
): ContractCase[] {
  return Object.entries(topics).flatMap(([topic, checks]) =>
    Object.entries(checks).map(([rule, check]) => ({
      name: `${topic}: ${rule}`,
      run: async () => check(await create()),
    })),
  );
}
