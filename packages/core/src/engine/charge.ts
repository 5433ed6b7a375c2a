import type { Charge, Json, Usage } from '../domain/index.ts';
import { InvalidOption } from '../errors/index.ts';
import type { LanguageModel, Message, ModelReply, ModelRequest } from '../ports/index.ts';

const charactersPerToken = 4;
const fewestCharactersPerToken = 3;
const tokensPerMessage = 8;

/** How long a part of a prompt is; bytes count its text alone, and what stands beside it by characters. */
interface Length {
  readonly characters: number;
  readonly bytes: number;
}

/** How large a request is: measured once, and counted in tokens by three rules. */
export interface RequestSize extends Length {
  readonly messages: number;
  /** Tokens that its reply may have. */
  readonly maxTokens: number;
}

/** A turn sends the same tools and nearly the same messages again and again. */
const lengths = new WeakMap<object, Length>();

/** Measures a request. */
export function sizeOf({ messages, tools, maxTokens }: ModelRequest): RequestSize {
  let { characters, bytes } = lengthOf(tools, lengthOfTools);
  for (const message of messages) {
    const length = lengthOf(message, lengthOfMessage);
    characters += length.characters;
    bytes += length.bytes;
  }
  return { characters, bytes, messages: messages.length, maxTokens };
}

/** What a call may cost at most: reserved before it is made. */
export function reservationFor(model: LanguageModel, size: RequestSize, at: Date): Charge {
  const prompt = promptTokens(size, size.bytes / fewestCharactersPerToken);
  return chargeOf(model, { prompt, cached: 0, completion: size.maxTokens }, at);
}

/**
 * What a reply is charged: the larger of our estimate and the provider's report, the report held within what is
 * possible (no token is shorter than a byte, no completion longer than was allowed).
 */
export function chargeFor(
  model: LanguageModel,
  size: RequestSize,
  reply: ModelReply,
  at: Date,
): { charge: Charge; usage: Usage; plausible: boolean } {
  const estimate = {
    prompt: promptTokens(size, size.characters / charactersPerToken),
    completion: Math.min(Math.ceil(replyCharacters(reply) / charactersPerToken), size.maxTokens),
  };
  const most = { prompt: promptTokens(size, size.characters * 4) + 1_000, completion: size.maxTokens * 2 };
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

function promptTokens({ messages }: RequestSize, textTokens: number): number {
  return Math.ceil(textTokens) + tokensPerMessage * messages;
}

function lengthOf<Part extends object>(part: Part, measure: (part: Part) => Length): Length {
  const known = lengths.get(part);
  if (known) return known;
  const length = measure(part);
  lengths.set(part, length);
  return length;
}

function lengthOfTools(tools: ModelRequest['tools']): Length {
  return lengthOfText(JSON.stringify(tools));
}

function lengthOfMessage(message: Message): Length {
  const { characters, bytes } = lengthOfText(message.text);
  if (message.role !== 'assistant') return { characters, bytes };
  const beside = callCharacters(message.calls) + carriedCharacters(message.carry);
  return { characters: characters + beside, bytes: bytes + beside };
}

function lengthOfText(text: string): Length {
  return { characters: text.length, bytes: bytesOf(text) };
}

/** As UTF-8 has them; counted, since to encode a prompt only to measure it costs as much as to send it. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(place + 1) & 0xfc00) === 0xdc00;
    bytes += unit < 0x800 ? 1 : 2;
    if (isPair) place += 1;
  }
  return bytes;
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

function within(reported: number, most: number): number {
  return Number.isFinite(reported) ? Math.min(Math.max(Math.round(reported), 0), most) : 0;
}

function priceOf(model: LanguageModel, usage: Usage, at: Date): number {
  const price = model.price?.(usage, at) ?? 0;
  if (Number.isFinite(price) && price >= 0) return price;
  throw new InvalidOption(`The price of ${model.name} must be a number of 0 or more, not ${String(price)}.`);
}
