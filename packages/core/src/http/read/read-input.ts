import type { Cursor } from '../../domain/index.ts';
import { InvalidInput } from '../../errors/index.ts';
import { cursorOf } from './cursor.ts';

const positive = /^[1-9][0-9]{0,14}$/;
const mostRows = 100;
const fewRows = 20;

/** What was asked for: a path's parts by the names that its route gives them, and the query. Throws InvalidInput. */
export class ReadInput {
  readonly #parts: Readonly<Record<string, string>>;
  readonly #query: URLSearchParams;

  constructor(parts: Readonly<Record<string, string>>, query: URLSearchParams) {
    this.#parts = parts;
    this.#query = query;
  }

  /** A number in the path. */
  number<Id extends number>(name: string): Id {
    return numberOf<Id>(name, this.#parts[name] ?? '');
  }

  /** A number in the query; undefined where there is none. */
  optionalNumber<Id extends number>(name: string): Id | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : numberOf<Id>(name, text);
  }

  /** How many rows a page may have. */
  limit(unlessAsked = fewRows): number {
    const limit = this.optionalNumber('limit') ?? unlessAsked;
    if (limit > mostRows) throw invalid('limit', `must be at most ${mostRows}`);
    return limit;
  }

  /** Where a page begins, in the form in which a page is asked for; empty where at the start. */
  place(): { readonly before?: Cursor } {
    const text = this.text('before');
    if (text === undefined) return {};
    const before = cursorOf(text);
    if (before === undefined) throw invalid('before', 'must be a cursor from a Link header of this list');
    return { before };
  }

  /** One of some words in the query; undefined where it is not there. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(name);
    const word = words.find((each) => each === text);
    if (text !== undefined && word === undefined) throw invalid(name, `must be ${words.join(' or ')}`);
    return word;
  }

  /** What the query says under that name; undefined where it says nothing. */
  text(name: string): string | undefined {
    const texts = this.#query.getAll(name);
    if (texts.length > 1) throw invalid(name, 'must be given once');
    return texts[0];
  }
}

/** Refuses one field, with the rule that it breaks. */
export function invalid(path: string, message: string): InvalidInput {
  return new InvalidInput([{ path, message }]);
}

function numberOf<Id extends number>(name: string, text: string): Id {
  if (!positive.test(text)) throw invalid(name, 'must be a positive whole number of at most 15 digits');
  return Number(text) as Id;
}
