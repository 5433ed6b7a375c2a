import type { Failure, TurnEnd } from '../domain/index.ts';
import { BudgetSpent, hasCode, Interrupted, ModelError } from '../errors/index.ts';
import type { Claim } from '../ports/index.ts';
import { callModel } from './call-model.ts';
import { choiceOf } from './choices.ts';
import type { Engine } from './context.ts';
import { deadlineIn } from './deadline.ts';
import { isAlone, type Journal, journalOf, performedCount, withReply } from './journal.ts';
import { renderTurnOpening } from './opening.ts';
import { correctReply, performCall } from './perform-choice.ts';
import { endOf } from './stop.ts';
import { transcriptOf } from './transcript.ts';

const longestMessage = 1_000;

/**
 * Plays a turn to its end, from wherever its journal stands: a fold that asks, stores, performs, until a stop
 * condition holds. A failure of the model or of an action becomes the turn's end; what is not the turn's own
 * (TurnLost, Interrupted, a storage that is gone) is thrown.
 */
export async function playTurn(engine: Engine, claim: Claim, signal: AbortSignal): Promise<TurnEnd> {
  if (hasExpired(engine, claim)) {
    return { state: 'expired', failure: { code: 'expired', message: 'Its cycle began more than one interval ago.' } };
  }
  const deadline = deadlineIn(engine.limits.duration, signal);
  try {
    return await fold(engine, claim, deadline.signal);
  } catch (error) {
    if (hasCode(error, 'interrupted') && deadline.passed) return outOfTime(engine);
    const end = endFor(error);
    if (error instanceof Error && error.cause !== undefined)
      engine.logger.warn({ turn: claim.turn, username: claim.persona.username, err: error }, 'what failed the turn');
    return end;
  } finally {
    deadline.end();
  }
}

async function fold(engine: Engine, claim: Claim, signal: AbortSignal): Promise<TurnEnd> {
  let journal = journalOf(claim, claim.opening ?? (await begin(engine, claim)));
  for (;;) {
    journal = await performRest(engine, claim, journal, signal);
    const end = endOf(journal);
    if (end) return isAlone(journal) && end.state === 'finished' ? { ...end, failure: playedAlone } : end;
    journal = await ask(engine, claim, journal, signal);
  }
}

async function begin(engine: Engine, claim: Claim) {
  const { feed, turns } = engine.storage;
  const told = { since: claim.lastTurnAt, alone: engine.provider.withholdsFeed };
  return turns.begin(claim, await renderTurnOpening(feed, claim.persona, told));
}

async function ask(engine: Engine, claim: Claim, journal: Journal, signal: AbortSignal): Promise<Journal> {
  const step = journal.steps.length;
  const request = {
    key: `${claim.cycle.slot.toISOString()}/${claim.persona.username}/${step}`,
    messages: transcriptOf(journal),
    tools: journal.shared.tools,
    maxTokens: engine.limits.replyTokens,
  };
  const reply = await callModel(engine, claim, step, request, { mayFilter: !isAlone(journal), signal });
  return withReply(journal, reply);
}

/** Performs what the last reply chose and has no entry yet. */
async function performRest(engine: Engine, claim: Claim, journal: Journal, signal: AbortSignal): Promise<Journal> {
  const last = journal.steps.at(-1);
  if (!last) return journal;
  const choice = choiceOf(last.reply, journal.shared.ceiling);
  switch (choice.kind) {
    case 'end':
    case 'nothing':
      return journal;
    case 'correction':
      return last.entries.length > 0 ? journal : correctReply(engine, claim, journal, choice.text);
    case 'calls': {
      let grown = journal;
      for (const call of choice.calls.slice(last.entries.length)) {
        if (performedCount(grown) >= journal.shared.ceiling) break;
        if (signal.aborted) throw new Interrupted({ cause: signal.reason });
        grown = await performCall(engine, claim, grown, call, signal);
      }
      return grown;
    }
  }
}

const playedAlone: Failure = {
  code: 'feed-withheld',
  message: 'The provider filters the feed; the turn was played without it.',
};

function outOfTime({ limits }: Engine): TurnEnd {
  return { state: 'failed', failure: { code: 'deadline', message: `It took longer than ${limits.duration} ms.` } };
}

function hasExpired(engine: Engine, claim: Claim): boolean {
  const moment = { slot: claim.cycle.slot, turn: claim.position, entry: 0 };
  return engine.clock.now(moment).getTime() - claim.cycle.startedAt.getTime() > engine.interval;
}

function endFor(error: unknown): TurnEnd {
  if (BudgetSpent.is(error)) return { state: 'over-budget', failure: failureOf(`budget-${error.scope}`, error) };
  if (ModelError.is(error)) return { state: 'failed', failure: failureOf(`model-${error.kind}`, error) };
  if (hasCode(error, 'action')) return { state: 'failed', failure: failureOf('action', error) };
  throw error;
}

/** A model may say anything of its failure, and it is kept for every turn. */
function failureOf(code: string, { message }: Error): Failure {
  return { code, message: message.slice(0, longestMessage).toWellFormed() };
}
