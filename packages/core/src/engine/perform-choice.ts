import { type Json, maxBodyLength, type Outcome, toStorable } from '../domain/index.ts';
import { ActionError, hasCode, Interrupted, SimFeedError } from '../errors/index.ts';
import type { Action, Claim, EntryPlace, FeedWriter, ToolCall } from '../ports/index.ts';
import type { Engine } from './context.ts';
import { deadlineIn } from './deadline.ts';
import { decide } from './decision.ts';
import { turnInfo } from './events.ts';
import { entryCount, type Journal, withEntry } from './journal.ts';
import { jsonLine } from './json-line.ts';
import { storableJson } from './storable-reply.ts';
import { untilAborted } from './until-aborted.ts';
import { withinTime } from './within-time.ts';

const longestName = 64;
// Twenty bodies, of which every character may have to be escaped by six, so that no post can fail whoever looks at it.
const longestTell = 20 * (6 * maxBodyLength + 200);
// As in \u001f, and as in -1.2345678901234567e-300,
const longestEscape = 6;
const longestNumber = 26;
const longestPreparation = 30_000;
const longestPerformance = 30_000;

/** Performs one call of the journal's last step, or refuses it with a correction, and stores the entry either way. */
export async function performCall(
  engine: Engine,
  claim: Claim,
  journal: Journal,
  call: ToolCall,
  signal: AbortSignal,
): Promise<Journal> {
  const place = nextPlace(engine, claim, journal, call.name);
  const decision = await ownCode(call.name, async () => decide(call, engine.actions, journal));
  if ('problem' in decision) return store(engine, claim, journal, place, async () => correction(decision.problem));

  const { run, input } = decision;
  const actor = claim.persona;
  const prepared = await prepare(run, input, claim, place, signal);
  return store(engine, claim, journal, place, (tx) =>
    ownCode(run.name, async () => {
      const context = { actor, tx, now: place.time, prepared };
      return checked(run, await withinTime(longestPerformance, () => run.perform(input, context)));
    }),
  );
}

const storages = ['storage-unavailable', 'outcome-unknown', 'storage-refused', 'schema-missing', 'turn-lost'] as const;

/** What an action's own code throws is the action's failure, of whatever class; only the storage's own is thrown on. */
async function ownCode<Result>(action: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (hasCode(error, ...storages, 'action')) throw error;
    throw new ActionError(action, { cause: error });
  }
}

/** Stores the correction of a reply that chose nothing. */
export async function correctReply(engine: Engine, claim: Claim, journal: Journal, text: string): Promise<Journal> {
  return store(engine, claim, journal, nextPlace(engine, claim, journal, ''), async () => ({
    done: false,
    tell: text,
  }));
}

function nextPlace(engine: Engine, claim: Claim, journal: Journal, action: string): EntryPlace {
  const moment = { slot: claim.cycle.slot, turn: claim.position, entry: entryCount(journal) };
  return {
    step: journal.steps.length - 1,
    position: journal.steps.at(-1)?.entries.length ?? 0,
    action: toStorable(action.slice(0, longestName)),
    time: engine.clock.now(moment),
  };
}

async function store(
  engine: Engine,
  claim: Claim,
  journal: Journal,
  place: EntryPlace,
  work: (tx: FeedWriter) => Promise<Outcome>,
): Promise<Journal> {
  try {
    const outcome = await engine.storage.turns.perform(claim, place, work);
    const { step, position, action } = place;
    engine.emit('entry-stored', { ...turnInfo(claim), step, position, action, outcome });
    return withEntry(journal, { position, action, outcome });
  } catch (error) {
    if (SimFeedError.is(error)) throw error;
    throw new ActionError(place.action, { cause: error });
  }
}

async function prepare(
  action: Action,
  input: Record<string, unknown>,
  claim: Claim,
  place: EntryPlace,
  signal: AbortSignal,
): Promise<unknown> {
  if (!action.prepare) return undefined;
  const limit = deadlineIn(longestPreparation, signal);
  const bounded = limit.signal;
  const key = { turn: claim.turn, step: place.step, position: place.position };
  try {
    return await untilAborted(bounded, async () =>
      action.prepare?.(input, { actor: claim.persona, key, signal: bounded }),
    );
  } catch (error) {
    if (signal.aborted) throw new Interrupted({ cause: error });
    throw new ActionError(action.name, { cause: error });
  } finally {
    limit.end();
  }
}

function correction(problem: string): Outcome {
  return { done: false, tell: { problem: toStorable(problem) } };
}

function checked(action: Action, outcome: Outcome): Outcome {
  const tell = storableJson(outcome.tell);
  if (mostCharacters(tell) > longestTell && jsonLine(tell).length > longestTell) {
    throw new ActionError(action.name, { cause: `It tells the model more than ${longestTell} characters.` });
  }
  return { ...outcome, tell };
}

/** No less than the JSON line of a value has; found without making it. */
function mostCharacters(value: Json): number {
  if (typeof value === 'string') return longestEscape * value.length + 3;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return longestNumber;
  // What is no JSON after all must fail here, and not when it is told.
  if (typeof value !== 'object') return Number.POSITIVE_INFINITY;
  let most = 2;
  for (const key of Object.keys(value)) most += longestEscape * key.length + 4;
  for (const held of Object.values(value)) most += mostCharacters(held);
  return most;
}
