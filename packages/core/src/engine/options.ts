import { standardActions } from '../actions/index.ts';
import type { Budget } from '../domain/index.ts';
import { InvalidOption } from '../errors/index.ts';
import type { Action, Clock, LanguageModel, Logger, Random, Storage } from '../ports/index.ts';
import type { Engine, Limits } from './context.ts';
import { keyedRandom } from './keyed-random.ts';
import { toTool } from './opening.ts';
import { silentLogger } from './silent-logger.ts';
import { systemClock } from './system-clock.ts';

/** What a Simulation is made of. Only `storage` and `model` must be given. */
export interface SimulationOptions {
  readonly storage: Storage;
  readonly model: LanguageModel;
  /** What personas may do; the standard seven unless told. */
  readonly actions?: readonly Action[];
  /** Turns played at once, 1 to 1,000; 8 unless told. */
  readonly concurrency?: number;
  /** Ceilings of a turn and of spending; see `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds between scheduled cycles, 1 second to 7 days; 30 minutes unless told. */
  readonly interval?: number;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Silent unless given; pino's loggers fit. */
  readonly logger?: Logger;
}

/** Ten actions a turn; replies of 1,000 tokens; three tries a call; 10 minutes and 100,000 tokens a turn; no ceiling on cycle and day. */
export const defaultLimits: Limits = {
  actions: 10,
  replyTokens: 1_000,
  tries: 3,
  duration: 600_000,
  turn: { tokens: 100_000 },
  cycle: {},
  day: {},
};

const known = ['storage', 'model', 'actions', 'concurrency', 'limits', 'interval', 'clock', 'random', 'logger'];
const second = 1_000;
const week = 7 * 24 * 3_600 * second;

/** Checks the options and fills in the defaults. Throws InvalidOption, which names the option. */
export function readOptions(options: SimulationOptions): Omit<Engine, 'emit' | 'provider'> {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InvalidOption(`Unknown option ${unknown}. There are: ${known.join(', ')}.`);
  if (!options.storage?.turns) throw new InvalidOption('storage must be a Storage, such as memoryStorage().');
  if (typeof options.model?.generate !== 'function')
    throw new InvalidOption('model must be a LanguageModel, such as offlineModel().');
  const limits = readLimits(options.limits ?? {});
  requirePrice(options.model, limits);
  return {
    storage: options.storage,
    model: options.model,
    actions: readActions(options.actions ?? standardActions),
    concurrency: wholeNumber('concurrency', options.concurrency ?? 8, 1, 1_000),
    limits,
    interval: wholeNumber('interval', options.interval ?? 1_800 * second, second, week, 'milliseconds'),
    clock: options.clock ?? systemClock,
    random: options.random ?? keyedRandom(Math.random()),
    logger: options.logger ?? silentLogger,
  };
}

function readLimits(given: Partial<Limits>): Limits {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(defaultLimits, name));
  if (unknown !== undefined) {
    throw new InvalidOption(`Unknown option limits.${unknown}. There are: ${Object.keys(defaultLimits).join(', ')}.`);
  }
  const limits = { ...defaultLimits, ...given };
  checkBudget('limits.turn', limits.turn);
  // {} lifts every ceiling; a ceiling on the cost alone leaves the one on tokens where it was.
  if (limits.turn.cost !== undefined) limits.turn = { ...defaultLimits.turn, ...limits.turn };
  wholeNumber('limits.actions', limits.actions, 1, 100);
  wholeNumber('limits.replyTokens', limits.replyTokens, 16, 100_000);
  wholeNumber('limits.tries', limits.tries, 1, 10);
  wholeNumber('limits.duration', limits.duration, second, week, 'milliseconds');
  for (const scope of ['cycle', 'day'] as const) checkBudget(`limits.${scope}`, limits[scope]);
  return limits;
}

function checkBudget(name: string, budget: Budget): void {
  if (typeof budget !== 'object' || budget === null) {
    throw new InvalidOption(`${name} must be an object, such as { tokens: 100_000 } or {} for no ceiling.`);
  }
  for (const [key, value] of Object.entries(budget)) {
    if (key !== 'tokens' && key !== 'cost')
      throw new InvalidOption(`Unknown option ${name}.${key}. There are: tokens, cost.`);
    if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
      throw new InvalidOption(`${name}.${key} must be a number of 0 or more, not ${String(value)}.`);
    }
  }
}

function requirePrice(model: LanguageModel, limits: Limits): void {
  const scope = (['turn', 'cycle', 'day'] as const).find((name) => limits[name].cost !== undefined);
  if (scope === undefined || model.price) return;
  throw new InvalidOption(
    `limits.${scope}.cost needs a model with a price, and ${model.name} has none; give the model a price or limit tokens.`,
  );
}

function readActions(actions: readonly Action[]): readonly Action[] {
  if (actions.length === 0) throw new InvalidOption('actions must hold at least one action.');
  const twice = actions.find((action, index) => actions.findIndex(({ name }) => name === action.name) !== index);
  if (twice) throw new InvalidOption(`actions has two actions named ${twice.name}.`);
  for (const action of actions) {
    try {
      toTool(action);
    } catch (error) {
      throw new InvalidOption(`The input of the action ${action.name} cannot be told to a model as JSON Schema.`, {
        cause: error,
      });
    }
  }
  return actions;
}

function wholeNumber(name: string, value: number, least: number, most: number, unit = ''): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidOption(
    `${name} must be a whole number${unit && ` of ${unit}`} from ${least} to ${most}, not ${String(value)}.`,
  );
}
