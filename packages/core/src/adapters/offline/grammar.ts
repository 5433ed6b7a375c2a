import { between, pick } from './dice.ts';

/** Fillers by symbol. A filler may hold symbols itself. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

const symbol = /#([\w-]+)(?:\.(\w+))?#/;
const range = /^(\d+)-(\d+)$/;
const mostExpansions = 60;

/**
 * Fills a template: `#name#` becomes one of the grammar's fillers for it, `#2-9#` a number, `#name.a#` has its
 * article, `#name.upper#` is in capitals, `#name.same#` is what the first of that name was. No other filler comes
 * twice in one text while there is another.
 */
export function expand(template: string, grammar: Grammar, key: string): string {
  const used = new Set<string>();
  const first = new Map<string, string>();
  let text = template;
  for (let count = 0; count < mostExpansions; count += 1) {
    const found = symbol.exec(text);
    if (found === null) return sentences(text);
    const [whole, name = '', change] = found;
    const again = change === 'same' ? first.get(name) : undefined;
    const filler = again ?? fill(name, grammar, used, `${key}/${name}/${count}`);
    if (!first.has(name)) first.set(name, filler);
    text = text.slice(0, found.index) + changed(filler, change) + text.slice(found.index + whole.length);
  }
  return sentences(text);
}

function fill(name: string, grammar: Grammar, used: Set<string>, key: string): string {
  const numbers = range.exec(name);
  if (numbers !== null) return String(between(Number(numbers[1]), Number(numbers[2]), key));
  const options = grammar[name] ?? [];
  const fresh = options.filter((option) => !used.has(option));
  const filler = pick(fresh.length > 0 ? fresh : options, key) ?? '';
  used.add(filler);
  return filler;
}

function changed(filler: string, change: string | undefined): string {
  if (change === 'a') return `${/^[aeiou]/i.test(filler) ? 'an' : 'a'} ${filler}`;
  if (change === 'upper') return filler.toUpperCase();
  return filler;
}

/** Sentences begin with a capital, whatever was filled in; so does what follows a name at the very beginning. */
function sentences(text: string): string {
  return text.replace(
    /(^(?:@\w+,? )?|[.!?]["']? +|\n+)(["']?)(\p{Ll})/gu,
    (_, before: string, quote: string, letter: string) => before + quote + letter.toUpperCase(),
  );
}
