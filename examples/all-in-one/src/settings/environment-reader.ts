/** Reads variables and collects what is wrong with them. What is empty counts as unset. */
export class EnvironmentReader {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #problems: string[] = [];

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /** Each a sentence, in the order in which they were found. */
  get problems(): readonly string[] {
    return this.#problems;
  }

  complain(problem: string): void {
    this.#problems.push(problem);
  }

  /** Those of the variables that are set. */
  given(...names: readonly string[]): string[] {
    return names.filter((name) => this.text(name) !== undefined);
  }

  text(name: string): string | undefined {
    return this.#environment[name]?.trim() || undefined;
  }

  /** One of the words, whatever the case. */
  choice<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name)?.toLowerCase();
    const word = words.find((one) => one === text);
    if (text !== undefined && word === undefined) this.complain(`${name} must be ${words.join(' or ')}.`);
    return word;
  }

  /** A number such as 0.15, from 0 to `most`. */
  amount(name: string, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const amount = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
    if (amount <= most) return amount;
    this.complain(`${name} must be a number of US dollars from 0 to ${most}, such as 0.25.`);
    return undefined;
  }

  /** A whole number of tokens. */
  wholeNumber(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^\d{1,15}$/.test(text)) return Number(text);
    this.complain(`${name} must be a whole number of tokens, such as 5000000.`);
    return undefined;
  }
}
