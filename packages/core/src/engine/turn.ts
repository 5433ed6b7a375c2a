import type { TurnEnd } from '../domain/index.ts';
import { ActionError, BudgetSpent, Interrupted, ModelError } from '../errors/index.ts';
import type { Claim } from '../ports/index.ts';
import { callModel } from './call-model.ts';
import { choiceOf } from './choices.ts';
import type { Engine } from './context.ts';
import { type Journal, journalOf, performedCount, withReply } from './journal.ts';
import { renderTurnOpening } from './opening.ts';
import { correctReply, performCall } from './perform-choice.ts';
import { endOf } from './stop.ts';
import { transcriptOf } from './transcript.ts';

/**
 * Plays a turn to its end, from wherever its journal stands: a fold that asks, stores, performs, until a stop
 * condition holds. A failure of the model or of an action becomes the turn's end; what is not the turn's own
 * (TurnLost, Interrupted, a storage that is gone) is thrown.
 */
export async function playTurn(engine: Engine, claim: Claim, signal: AbortSignal): Promise<TurnEnd> {
  if (hasExpired(engine, claim)) {
    return { state: 'expired', failure: { code: 'expired', message: 'Its cycle began more than one interval ago.' } };
  }
  try {
    return await fold(engine, claim, signal);
  } catch (error) {
    return endFor(error);
  }
}

async function fold(engine: Engine, claim: Claim, signal: AbortSignal): Promise<TurnEnd> {
  let journal = journalOf(claim, claim.opening ?? (await begin(engine, claim)));
  for (;;) {
    journal = await performRest(engine, claim, journal, signal);
    const end = endOf(journal, engine.limits.actions);
    if (end) return end;
    journal = await ask(engine, claim, journal, signal);
  }
}

async function begin(engine: Engine, claim: Claim) {
  const { feed, turns } = engine.storage;
  return turns.begin(claim, await renderTurnOpening(feed, claim.persona, claim.lastTurnAt));
}

async function ask(engine: Engine, claim: Claim, journal: Journal, signal: AbortSignal): Promise<Journal> {
  const step = journal.steps.length;
  const request = {
    key: `${claim.cycle.slot.toISOString()}/${claim.persona.username}/${step}`,
    messages: transcriptOf(journal, engine.limits.actions),
    tools: journal.shared.tools,
    maxTokens: engine.limits.replyTokens,
  };
  const reply = await callModel(engine, claim, step, request, signal);
  const info = { turn: claim.turn, attempt: claim.attempt, username: claim.persona.username };
  engine.emit('reply-stored', { ...info, step, calls: reply.calls.length });
  return withReply(journal, reply);
}

/** Performs what the last reply chose and has no entry yet. */
async function performRest(engine: Engine, claim: Claim, journal: Journal, signal: AbortSignal): Promise<Journal> {
  const last = journal.steps.at(-1);
  if (!last) return journal;
  const choice = choiceOf(last.reply, engine.limits.actions);
  switch (choice.kind) {
    case 'end':
      return journal;
    case 'correction':
      return last.entries.length > 0 ? journal : correctReply(engine, claim, journal, choice.text);
    case 'calls': {
      let grown = journal;
      for (const call of choice.calls.slice(last.entries.length)) {
        if (performedCount(grown) >= engine.limits.actions) break;
        if (signal.aborted) throw new Interrupted({ cause: signal.reason });
        grown = await performCall(engine, claim, grown, call, signal);
      }
      return grown;
    }
  }
}

function hasExpired(engine: Engine, claim: Claim): boolean {
  return engine.clock.now().getTime() - claim.cycle.startedAt.getTime() > engine.interval;
}

function endFor(error: unknown): TurnEnd {
  if (error instanceof BudgetSpent) {
    return { state: 'over-budget', failure: { code: `budget-${error.scope}`, message: error.message } };
  }
  if (error instanceof ModelError)
    return { state: 'failed', failure: { code: `model-${error.kind}`, message: error.message } };
  if (error instanceof ActionError) return { state: 'failed', failure: { code: 'action', message: error.message } };
  throw error;
}
