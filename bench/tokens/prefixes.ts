type Tokens = readonly number[];

/** How many tokens two prompts have in common from their beginning. */
export function sharedPrefix(one: Tokens, other: Tokens): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

/** Whether a prompt begins with the whole of another. */
export function extendsPrompt(longer: Tokens, shorter: Tokens): boolean {
  return sharedPrefix(longer, shorter) === shorter.length;
}

/** For each prompt, the tokens that stand outside its longest prefix shared with any prompt before it. */
export function unseenTokens(prompts: readonly Tokens[]): readonly number[] {
  return prompts.map((prompt, index) => {
    const shared = prompts.slice(0, index).map((earlier) => sharedPrefix(prompt, earlier));
    return prompt.length - Math.max(0, ...shared);
  });
}

/**
 * A provider's cache as DeepSeek documents it (context caching, autumn 2026): it keeps each whole prompt and whatever
 * two prompts had in common, and finds one of these again only where a prompt begins with all of it.
 */
export class PromptCache {
  readonly #kept: Tokens[] = [];
  readonly #prompts: Tokens[] = [];

  /** How many tokens of each prompt are found, where all of them are asked at once; then they are kept. */
  ask(prompts: readonly Tokens[]): readonly number[] {
    const found = prompts.map((prompt) =>
      Math.max(0, ...this.#kept.filter((kept) => extendsPrompt(prompt, kept)).map((kept) => kept.length)),
    );
    for (const prompt of prompts) this.#keep(prompt);
    return found;
  }

  #keep(prompt: Tokens): void {
    const shared = new Set(this.#prompts.map((earlier) => sharedPrefix(prompt, earlier)));
    this.#kept.push(prompt, ...[...shared].map((length) => prompt.slice(0, length)));
    this.#prompts.push(prompt);
  }
}
