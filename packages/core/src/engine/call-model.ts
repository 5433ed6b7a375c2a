import { Interrupted, ModelError } from '../errors/index.ts';
import type { Claim, ModelReply, ModelRequest } from '../ports/index.ts';
import { chargeFor, reservationFor } from './charge.ts';
import type { Engine } from './context.ts';
import { storableReply } from './storable-reply.ts';

const firstPause = 1_000;
const longestPause = 60_000;
const worthAnotherTry: ReadonlySet<string> = new Set(['rate', 'server', 'timeout']);

/**
 * Asks the model for a step's reply and stores it. Every try is reserved against the budgets before it is made; a
 * passing fault is tried again after a pause that doubles, with jitter, or that the provider asks for.
 * Throws ModelError, BudgetSpent, Interrupted and what the storage throws.
 */
export async function callModel(
  engine: Engine,
  claim: Claim,
  step: number,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelReply> {
  const { clock, limits, model, storage } = engine;
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) throw new Interrupted({ cause: signal.reason });
    const reserved = clock.now();
    await storage.turns.reserve(claim, step, reservationFor(model, request, reserved), limits, reserved);
    const answer = await tryOnce(engine, request, signal);
    if (!(answer instanceof ModelError)) return storeReply(engine, claim, step, request, storableReply(answer));
    if (signal.aborted) throw new Interrupted({ cause: answer });
    if (!worthAnotherTry.has(answer.kind) || tries >= limits.tries) throw answer;
    engine.logger.warn({ key: request.key, kind: answer.kind, tries }, 'a model call failed and is tried again');
    await clock.sleep(pauseAfter(engine, request.key, tries, answer), signal);
  }
}

async function tryOnce(engine: Engine, request: ModelRequest, signal: AbortSignal): Promise<ModelReply | ModelError> {
  try {
    return await engine.model.generate(request, signal);
  } catch (error) {
    if (error instanceof ModelError) return error;
    if (ModelError.is(error)) return new ModelError(error.kind, error.message, { cause: error });
    return new ModelError('invalid', 'The model threw something that is no ModelError.', { cause: error });
  }
}

async function storeReply(
  engine: Engine,
  claim: Claim,
  step: number,
  request: ModelRequest,
  reply: ModelReply,
): Promise<ModelReply> {
  const at = engine.clock.now();
  const { charge, usage, plausible } = chargeFor(engine.model, request, reply, at);
  if (!plausible)
    engine.logger.warn(
      { key: request.key, reported: reply.usage, held: usage },
      'the model reported an impossible usage',
    );
  const { usage: _, ...rest } = reply;
  const stored = reply.usage ? { ...rest, usage } : rest;
  await engine.storage.turns.reply(claim, step, { reply: stored, model: engine.model.name, charge, at });
  return stored;
}

function pauseAfter(engine: Engine, key: string, tries: number, error: ModelError): number {
  const jitter = 0.5 + engine.random.draw(`${key}/retry/${tries}`);
  const pause = error.retryAfter ?? firstPause * 2 ** (tries - 1) * jitter;
  return Math.min(Math.max(pause, 0), longestPause);
}
