import { createHash } from 'node:crypto';
import type { ChatRequest } from './wire.ts';

const charactersPerToken = 4;
const tokensPerBlock = 64;
const charactersPerBlock = charactersPerToken * tokensPerBlock;

/** About how many tokens a text has. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/** Remembers the prefixes of requests, in blocks of 64 tokens, as providers do that charge less for a known one. */
export class PrefixCache {
  readonly #known = new Set<string>();

  /** Counts a request's tokens, and those of its longest prefix that an earlier request had too. */
  count(request: ChatRequest): { readonly prompt: number; readonly cached: number } {
    const text = JSON.stringify([request.model, request.tools, request.messages]);
    let hash = '';
    let cached = 0;
    for (let start = 0; start + charactersPerBlock <= text.length; start += charactersPerBlock) {
      hash = createHash('sha1')
        .update(hash + text.slice(start, start + charactersPerBlock))
        .digest('base64');
      if (this.#known.has(hash)) cached += tokensPerBlock;
      this.#known.add(hash);
    }
    return { prompt: tokensIn(text), cached };
  }
}
