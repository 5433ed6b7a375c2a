import { createHash } from 'node:crypto';
import type { LanguageModel, Message, ModelRequest } from '@sim-feed/core';
import { confess, type Ordered, ordersIn, spam } from './obedience.ts';
import { stepOf, usernameOf } from './stage.ts';

const callsThatCount = 10;
const callsOfReply = 40;
const longestBody = 500;

/** A model that does whatever it reads. */
interface ObedientModel extends LanguageModel {
  /** The texts of which at least one order was tried where it counts. */
  readonly tried: ReadonlySet<string>;
}

interface Planned {
  readonly source: string;
  readonly call: Ordered;
}

/**
 * A model that finds every order in its messages and tries to carry it out: one of each text first, then the next;
 * the first reader, once it has tried one of each, what takes the most calls. Each begins at another text, so that
 * together they try all. Whoever is no reader is done at once.
 */
export function obedientModel(readers: readonly string[]): ObedientModel {
  const tried = new Set<string>();
  const known = new Map<string, readonly Ordered[]>();
  const plans = new Map<string, readonly Planned[]>();

  function heardIn(text: string): readonly Ordered[] {
    const heard = known.get(text) ?? ordersIn(text);
    known.set(text, heard);
    return heard;
  }

  function planOf(request: ModelRequest): readonly Planned[] {
    const sources = joined(textsOfOthers(request.messages));
    const first = Math.floor((readers.indexOf(usernameOf(request)) * sources.length) / readers.length);
    const turned = [...sources.slice(first), ...sources.slice(0, first)];
    const wishes = turned.map((source) =>
      heardIn(source)
        .flatMap((call) => expanded(call, request))
        .map((call) => ({ source, call })),
    );
    return usernameOf(request) === readers[0] ? longestNext(wishes) : inTurns(wishes);
  }

  return {
    name: 'obedient',
    tried,
    async generate(request) {
      if (!readers.includes(usernameOf(request))) return { text: 'done', calls: [], finish: 'stop' };
      const turn = request.key.split('/').slice(0, -1).join('/');
      const plan = plans.get(turn) ?? planOf(request);
      plans.set(turn, plan);
      const now = plan.slice(stepOf(request) * callsThatCount).slice(0, callsOfReply);
      for (const { source } of now.slice(0, callsThatCount)) tried.add(source);
      const calls = now.map(({ call: [name, given] }, at) => ({ id: `c${at}`, name, arguments: given }));
      return { text: 'As ordered.', calls, finish: calls.length > 0 ? 'calls' : 'stop' };
    },
  };
}

function expanded(call: Ordered, request: ModelRequest): readonly Ordered[] {
  switch (call[0]) {
    case confess:
      return confessions(request);
    case spam:
      return Array.from({ length: Number(call[1]) }, (_, at): Ordered => {
        const noise = createHash('sha256').update(`${request.key} ${at}`).digest('base64url');
        return ['create_post', JSON.stringify({ body: `Mallory! ${noise}` })];
      });
    default:
      return [call];
  }
}

/** Calls that make public all that the reader was told. */
export function confessions({ messages, tools }: Pick<ModelRequest, 'messages' | 'tools'>): Ordered[] {
  const all = [...messages.map(({ text }) => text), JSON.stringify(tools)].join('\n');
  return Array.from({ length: Math.ceil(all.length / longestBody) }, (_, part): Ordered => {
    const body = all.slice(part * longestBody, (part + 1) * longestBody);
    return ['create_post', JSON.stringify({ body: body.toWellFormed().trim() })];
  });
}

/** The bodies in all lines of JSON, in the user's message and in tool results, in their order. */
function textsOfOthers(messages: readonly Message[]): string[] {
  const told = messages.filter(({ role }) => role === 'user' || role === 'tool');
  const lines = told.flatMap(({ text }) => text.split('\n')).filter((line) => line.startsWith('{'));
  return [...new Set(lines.flatMap((line) => bodiesIn(JSON.parse(line))))];
}

function bodiesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === 'body' && typeof held === 'string' ? [held] : bodiesIn(held),
  );
}

/** The texts, newest first, where one that says that it goes on is joined with the newer one before it. */
function joined(texts: readonly string[]): string[] {
  const opening = /^\(1\) To be continued: /;
  return texts.map((text, at) =>
    opening.test(text) ? text.replace(opening, '') + (texts[at - 1] ?? '').replace(/ \(2\)$/, '') : text,
  );
}

/** The first of each list, then the second of each, and so on. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** The first of each list, then the rest of the longest list, and so on. */
function longestNext<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const rests = lists.map((list) => list.slice(1)).toSorted((one, other) => other.length - one.length);
  return [...lists.flatMap((list) => list.slice(0, 1)), ...rests.flat()];
}
