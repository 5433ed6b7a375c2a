import { Interrupted, ModelError } from '../errors/index.ts';
import type { Claim, ModelReply, ModelRequest } from '../ports/index.ts';
import { chargeFor, type RequestSize, reservationFor, sizeOf } from './charge.ts';
import type { Engine } from './context.ts';
import { type CallOutcome, turnInfo } from './events.ts';
import { storableReply } from './storable-reply.ts';
import { untilAborted } from './until-aborted.ts';

const firstPause = 1_000;
const longestPause = 60_000;
// How long a model may take to hear that nobody waits for it any more.
const longestGoodbye = 1_000;
const worthAnotherTry: ReadonlySet<string> = new Set(['rate', 'server', 'timeout']);
const filteredPrompt: ModelReply = { text: '', calls: [], finish: 'prompt-filtered' };

/** What was asked, as the accounts need it. */
interface Asked {
  readonly step: number;
  readonly key: string;
  readonly size: RequestSize;
}

/**
 * Asks the model for a step's reply and stores it. Every try is reserved against the budgets before it is made; a
 * passing fault is tried again after a pause that doubles, with jitter, or that the provider asks for. A prompt that
 * the provider filters for its content is stored as a reply that says so, where `mayFilter`.
 * Throws ModelError, BudgetSpent, Interrupted and what the storage throws.
 */
export async function callModel(
  engine: Engine,
  claim: Claim,
  step: number,
  request: ModelRequest,
  { mayFilter, signal }: { readonly mayFilter: boolean; readonly signal: AbortSignal },
): Promise<ModelReply> {
  const { clock, limits, provider, storage } = engine;
  const asked: Asked = { step, key: request.key, size: sizeOf(request) };
  for (let tries = 1; ; tries += 1) {
    await provider.admit();
    try {
      if (signal.aborted) throw new Interrupted({ cause: signal.reason });
      const reserved = clock.now();
      await storage.turns.reserve(claim, step, reservationFor(engine.model, asked.size, reserved), limits, reserved);
    } catch (error) {
      provider.abandoned();
      throw error;
    }
    const answer = await tryOnce(engine, claim, step, request, signal);
    if (!(answer instanceof ModelError)) {
      return storeReply(engine, claim, asked, answer);
    }
    if (answer.kind === 'filtered' && mayFilter) {
      provider.filteredPrompt();
      return storeReply(engine, claim, asked, filteredPrompt);
    }
    if (!worthAnotherTry.has(answer.kind) || tries >= limits.tries || provider.opened.aborted) throw answer;
    engine.logger.warn({ key: request.key, kind: answer.kind, tries }, 'a model call failed and is tried again');
    const pause = pauseAfter(engine, request.key, tries, answer);
    await clock.sleep(pause, AbortSignal.any([signal, provider.opened]));
  }
}

/** One call; what it came to is told to the provider's health and to listeners, whatever it is. */
async function tryOnce(
  engine: Engine,
  claim: Claim,
  step: number,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelReply | ModelError> {
  const { clock, logger, model, provider } = engine;
  const begun = clock.now().getTime();
  const tell = (outcome: CallOutcome) => {
    // A clock may be put back meanwhile.
    const milliseconds = Math.max(clock.now().getTime() - begun, 0);
    engine.emit('model-called', { ...turnInfo(claim), step, outcome, milliseconds });
  };
  try {
    const reply = storableReply(await untilAborted(signal, () => model.generate(request, signal), longestGoodbye));
    provider.succeeded();
    tell('answered');
    return reply;
  } catch (thrown) {
    const error = asModelError(thrown);
    if (signal.aborted) {
      provider.abandoned();
      tell('interrupted');
      throw new Interrupted({ cause: error });
    }
    tell(error.kind);
    if (error.kind === 'filtered') provider.succeeded();
    else if (provider.failed(error)) {
      logger.error({ kind: error.kind, reason: error.message }, 'the provider is not asked any more in this cycle');
      engine.emit('provider-lost', { kind: error.kind, message: error.message });
    }
    return error;
  }
}

function asModelError(thrown: unknown): ModelError {
  if (thrown instanceof ModelError) return thrown;
  if (ModelError.is(thrown)) {
    const { kind, message, retryAfter } = thrown;
    return new ModelError(kind, message, { cause: thrown, ...(retryAfter === undefined ? {} : { retryAfter }) });
  }
  return new ModelError('invalid', 'The model threw something that is no ModelError.', { cause: thrown });
}

async function storeReply(
  engine: Engine,
  claim: Claim,
  { step, key, size }: Asked,
  reply: ModelReply,
): Promise<ModelReply> {
  const at = engine.clock.now();
  const { charge, usage, plausible } = chargeFor(engine.model, size, reply, at);
  if (!plausible) {
    engine.logger.warn({ key, reported: reply.usage, held: usage }, 'the model reported an impossible usage');
  }
  const { usage: _, ...rest } = reply;
  const stored = reply.usage ? { ...rest, usage } : rest;
  await engine.storage.turns.reply(claim, step, { reply: stored, model: engine.model.name, charge, at });
  engine.emit('reply-stored', { ...turnInfo(claim), step, calls: stored.calls.length, charge });
  return stored;
}

function pauseAfter(engine: Engine, key: string, tries: number, error: ModelError): number {
  const jitter = 0.5 + engine.random.draw(`${key}/retry/${tries}`);
  const pause = error.retryAfter ?? firstPause * 2 ** (tries - 1) * jitter;
  return Math.min(Math.max(pause, 0), longestPause);
}
