import { parseArgs } from 'node:util';
import { printableLine } from '../terminal/printable.ts';
import { examples, type FlagName, flags, isFlag } from './flags.ts';
import { parseInterval } from './interval.ts';
import { nearestName } from './nearest-name.ts';
import { UsageError } from './usage-error.ts';

/** What to play and where. */
export interface Settings {
  /** How many cycles; Infinity until stopped. */
  readonly cycles: number;
  /** Milliseconds between cycles, where told. */
  readonly interval: number | undefined;
  readonly fresh: boolean;
  /** The data folder, where told. */
  readonly data: string | undefined;
  readonly json: boolean;
  /** Whether the stand-in plays although there is a model. */
  readonly offline: boolean;
  /** The persona whose prompts are shown, where told. */
  readonly showPrompts: string | undefined;
  /** Whether cycles follow each other at once, an interval apart in simulated time. */
  readonly fast: boolean;
  /** Names the dice, where told; then the same feed comes out each time. */
  readonly seed: number | undefined;
  /** Whether the page and the read API are served, while the program stays. */
  readonly web: boolean;
}

/** What the program was called for. */
export type Command = { readonly kind: 'help' | 'version' } | { readonly kind: 'play'; readonly settings: Settings };

type Given = ReadonlyMap<FlagName, string | undefined>;
type Token = NonNullable<ReturnType<typeof parse>['tokens']>[number];

const mostCycles = 1_000_000;
const highestSeed = 4_294_967_295;
// Room for the simulated time that the turns of a cycle take.
const shortestFast = 300_000;

/** Reads the arguments behind the program's name. Throws UsageError. */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  refuseWhatNpmKept(environment);
  const given = readFlags(args);
  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  return { kind: 'play', settings: readSettings(given) };
}

function readSettings(given: Given): Settings {
  const seed = readSeed(given.get('seed'));
  const fast = given.has('fast') || seed !== undefined;
  return {
    cycles: readCycles(given),
    interval: readInterval(given.get('interval'), fast),
    fresh: given.has('fresh') || seed !== undefined,
    fast,
    seed,
    data: readFolder(given.get('data')),
    json: given.has('json'),
    offline: given.has('offline'),
    showPrompts: given.get('show-prompts')?.replace(/^@/, ''),
    web: !given.has('no-web'),
  };
}

function readCycles(given: Given): number {
  const text = given.get('cycles');
  if (text === undefined) return given.has('once') ? 1 : Number.POSITIVE_INFINITY;
  if (given.has('once')) throw new UsageError('--once is the same as --cycles 1: give one of the two.');
  const cycles = /^\d+$/.test(text) ? Number(text) : 0;
  if (cycles >= 1 && cycles <= mostCycles) return cycles;
  throw new UsageError(`--cycles must be a whole number from 1 to ${mostCycles}, not ${quoted(text)}.`);
}

function readSeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= highestSeed) return seed;
  throw new UsageError(`--seed must be a whole number from 0 to ${highestSeed}, not ${quoted(text)}.`);
}

function readInterval(text: string | undefined, fast: boolean): number | undefined {
  if (text === undefined) return undefined;
  const interval = parseInterval(text);
  if (fast && interval !== undefined && interval < shortestFast)
    throw new UsageError(`--interval must be at least 5m in simulated time, not ${quoted(text)}.`);
  if (interval !== undefined) return interval;
  throw new UsageError(
    `--interval must be a whole number of seconds, minutes, hours or days from 1s to 7d, such as 30s, 5m or 2h, not ${quoted(text)}.`,
  );
}

function readFolder(text: string | undefined): string | undefined {
  if (text === undefined || (text.trim() !== '' && !text.includes('\0'))) return text;
  throw new UsageError('--data must name a folder, such as --data my-folder.');
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: flags, strict: false, allowPositionals: true, tokens: true });
}

function readFlags(args: readonly string[]): Given {
  const given = new Map<FlagName, string | undefined>();
  for (const token of parse(args).tokens) {
    const [name, value] = readToken(token);
    if (given.has(name)) throw new UsageError(`--${name} was given twice: give it once.`);
    given.set(name, value);
  }
  return given;
}

function readToken(token: Token): [FlagName, string | undefined] {
  if (token.kind !== 'option') throw strayArgument(token.kind === 'positional' ? token.value : '--');
  const { name, rawName, value, inlineValue } = token;
  if (!isFlag(name)) throw unknownFlag(rawName);
  if (flags[name].type === 'boolean') {
    if (value !== undefined) throw new UsageError(`--${name} takes no value: write --${name} alone.`);
  } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
    throw new UsageError(`--${name} needs a value, such as --${name} ${examples[name]}.`);
  }
  return [name, value];
}

function unknownFlag(written: string): UsageError {
  const nearest = nearestName(written.replace(/^-+/, ''), Object.keys(flags));
  return new UsageError(
    `There is no flag ${quoted(written)}: ${nearest === undefined ? `the flags are ${listed()}` : `did you mean --${nearest}?`}`,
  );
}

function strayArgument(written: string): UsageError {
  const nearest = nearestName(written, Object.keys(flags));
  return new UsageError(
    `The argument ${quoted(written)} belongs to no flag: ${nearest === undefined ? `the flags are ${listed()}` : `did you mean --${nearest}?`}`,
  );
}

/** `npm start --once`, without two dashes between, never reaches us: npm takes the flag for its own. */
function refuseWhatNpmKept(environment: NodeJS.ProcessEnv): void {
  const kept = (
    ['once', 'cycles', 'interval', 'fresh', 'data', 'offline', 'show-prompts', 'seed', 'fast'] as const
  ).find((name) => environment[`npm_config_${name.replace('-', '_')}`]);
  if (kept === undefined) return;
  const example = [`--${kept}`, examples[kept]].filter((part) => part !== undefined).join(' ');
  throw new UsageError(`npm kept --${kept} for itself: put two dashes before it, as in npm start -- ${example}.`);
}

function listed(): string {
  return `${Object.keys(flags)
    .map((name) => `--${name}`)
    .join(', ')}.`;
}

function quoted(text: string): string {
  return `"${printableLine(text)}"`;
}
