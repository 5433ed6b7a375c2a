import type { Charge, Json, Usage } from '../domain/index.ts';
import { InvalidOption } from '../errors/index.ts';
import type { LanguageModel, ModelReply, ModelRequest } from '../ports/index.ts';

const charactersPerToken = 4;
const fewestCharactersPerToken = 3;
const tokensPerMessage = 8;

/** What a call may cost at most: reserved before it is made. */
export function reservationFor(model: LanguageModel, request: ModelRequest, at: Date): Charge {
  const prompt = promptTokens(request, fewestCharactersPerToken, (text) => new TextEncoder().encode(text).length);
  return chargeOf(model, { prompt, cached: 0, completion: request.maxTokens }, at);
}

/**
 * What a reply is charged: the larger of our estimate and the provider's report, the report held within what is
 * possible (no token is shorter than a byte, no completion longer than was allowed).
 */
export function chargeFor(
  model: LanguageModel,
  request: ModelRequest,
  reply: ModelReply,
  at: Date,
): { charge: Charge; usage: Usage; plausible: boolean } {
  const estimate = {
    prompt: promptTokens(request, charactersPerToken),
    completion: Math.min(tokens(replyCharacters(reply), charactersPerToken), request.maxTokens),
  };
  const most = { prompt: promptTokens(request, 1 / 4) + 1_000, completion: request.maxTokens * 2 };
  const report = reply.usage ?? { ...estimate, cached: 0 };
  const prompt = Math.max(estimate.prompt, within(report.prompt, most.prompt));
  const completion = Math.max(estimate.completion, within(report.completion, most.completion));
  const usage = { prompt, cached: Math.min(within(report.cached, most.prompt), prompt), completion };
  const plausible =
    report.prompt === within(report.prompt, most.prompt) &&
    report.completion === within(report.completion, most.completion) &&
    report.cached === within(report.cached, report.prompt);
  return { charge: chargeOf(model, usage, at), usage, plausible };
}

function chargeOf(model: LanguageModel, usage: Usage, at: Date): Charge {
  return { tokens: usage.prompt + usage.completion, cost: priceOf(model, usage, at) };
}

function promptTokens(
  { messages, tools }: ModelRequest,
  perToken: number,
  measure = (text: string) => text.length,
): number {
  let characters = measure(JSON.stringify(tools));
  for (const message of messages) {
    characters += measure(message.text);
    if (message.role === 'assistant') characters += callCharacters(message.calls) + carriedCharacters(message.carry);
  }
  return tokens(characters, perToken) + tokensPerMessage * messages.length;
}

function replyCharacters(reply: ModelReply): number {
  return reply.text.length + callCharacters(reply.calls);
}

function callCharacters(calls: ModelReply['calls']): number {
  return calls.reduce((sum, call) => sum + call.name.length + call.arguments.length, 0);
}

function carriedCharacters(carry: Json | undefined): number {
  return carry === undefined ? 0 : JSON.stringify(carry).length;
}

function tokens(characters: number, perToken: number): number {
  return Math.ceil(characters / perToken);
}

function within(reported: number, most: number): number {
  return Number.isFinite(reported) ? Math.min(Math.max(Math.round(reported), 0), most) : 0;
}

function priceOf(model: LanguageModel, usage: Usage, at: Date): number {
  const price = model.price?.(usage, at) ?? 0;
  if (Number.isFinite(price) && price >= 0) return price;
  throw new InvalidOption(`The price of ${model.name} must be a number of 0 or more, not ${String(price)}.`);
}
