import { between, pick } from './dice.ts';

/** Fillers by symbol. A filler may hold symbols and choices itself. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

const hole = /#([\w-]+)(?:\.(\w+))?#|\{([^{}]*)\}/;
const range = /^(\d+)-(\d+)$/;
const mostExpansions = 80;

/** What is known while one text is being filled. */
interface Filling {
  readonly grammar: Grammar;
  readonly key: string;
  readonly used: Set<string>;
  readonly first: Map<string, string>;
  count: number;
}

/**
 * Fills a template: `{one|two}` becomes one of the two, `#name#` one of the grammar's fillers for it, `#2-9#` a number,
 * `#name.a#` has its article, `#name.upper#` is in capitals, `#name.same#` is what the first of that name was. No other
 * filler comes twice in one text while there is another.
 */
export function expand(template: string, grammar: Grammar, key: string): string {
  return sentences(tidied(filled(template, { grammar, key, used: new Set(), first: new Map(), count: 0 })));
}

/** A template with its choices made: in every round each choice falls on another option than in the round before. */
export function settled(template: string, key: string, round: number): string {
  let count = 0;
  return template.replace(/\{([^{}]*)\}/g, (_, choice: string) => {
    const options = choice.split('|');
    count += 1;
    const start = between(0, options.length - 1, `${key}/${template}/${count}`);
    // Once all have come, those of uneven count fall behind by one, so that other options meet.
    const behind = (count % 2) * Math.floor(round / options.length);
    return options[(start + round + behind) % options.length] ?? '';
  });
}

/** Every text that the choices of a template allow; its symbols are left as they are. */
export function variants(template: string): string[] {
  const found = /\{([^{}]*)\}/.exec(template);
  if (found === null) return [template];
  const [whole, options = ''] = found;
  const before = template.slice(0, found.index);
  const after = template.slice(found.index + whole.length);
  return options.split('|').flatMap((option) => variants(before + option + after));
}

function filled(template: string, filling: Filling): string {
  let text = template;
  for (;;) {
    const found = hole.exec(text);
    if (found === null || filling.count >= mostExpansions) return text;
    filling.count += 1;
    const [whole, name, change, choice] = found;
    const filler =
      choice === undefined
        ? symbol(name ?? '', change, filling)
        : (pick(choice.split('|'), `${filling.key}/choice/${filling.count}`) ?? '');
    text = text.slice(0, found.index) + filler + text.slice(found.index + whole.length);
  }
}

function symbol(name: string, change: string | undefined, filling: Filling): string {
  const again = change === 'same' ? filling.first.get(name) : undefined;
  const filler = again ?? filled(fill(name, filling), filling);
  if (!filling.first.has(name)) filling.first.set(name, filler);
  return changed(filler, change);
}

function fill(name: string, { grammar, key, used, count }: Filling): string {
  const numbers = range.exec(name);
  const draw = `${key}/${name}/${count}`;
  if (numbers !== null) return String(between(Number(numbers[1]), Number(numbers[2]), draw));
  const options = grammar[name] ?? [];
  const fresh = options.filter((option) => !used.has(option));
  const filler = pick(fresh.length > 0 ? fresh : options, draw) ?? '';
  used.add(filler);
  return filler;
}

function changed(filler: string, change: string | undefined): string {
  if (change === 'a') return `${/^[aeiou]/i.test(filler) ? 'an' : 'a'} ${filler}`;
  if (change === 'upper') return filler.toUpperCase();
  return filler;
}

/** No full stop twice, and no brackets within brackets, whatever was filled in. */
function tidied(text: string): string {
  return text
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(
      /\(([^()]*) \(([^()]*)\)([^()]*)\)/g,
      (_, before: string, inner: string, after: string) =>
        `(${before}, ${inner}${/^ ?\w/.test(after) ? ',' : ''}${after})`,
    );
}

/** Sentences begin with a capital, whatever was filled in; so does what follows a name that they are addressed by. */
function sentences(text: string): string {
  return text.replace(
    /(^(?:@\w+ )?|[.!?]["')]? +|\n+)(["']?)(\p{Ll})/gu,
    (_, before: string, quote: string, letter: string) => before + quote + letter.toUpperCase(),
  );
}
