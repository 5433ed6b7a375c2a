import type { ModelRequest, PersonaDraft } from '@sim-feed/core';
import * as prompt from '../../src/engine/prompt.ts';
import { usernameOf } from './stage.ts';

/** All that some reader takes for the end of a line. */
const anyLineBreak = /\r\n|[\n\r\v\f\p{Zl}\p{Zp}\u0085]/u;
const dangerous = /[<>\p{Cc}\p{Zl}\p{Zp}]/u;
const ours = new Set([
  '',
  prompt.feedHeading,
  prompt.feedEmpty,
  prompt.happeningsHeading,
  prompt.happeningsEmpty,
  prompt.ownPostsHeading,
  prompt.ownPostsEmpty,
  prompt.closing,
]);
const shapes = new Set(['post,by,body,likes,comments', 'comment_on,by,body', 'like_of,by', 'new_follower']);

/** What a request tells a model, beside the words of the engine. */
export interface Shape {
  /** What is not as it must be. */
  readonly problems: readonly string[];
  /** Ids of posts and usernames that stand where the engine puts them. */
  readonly posts: ReadonlySet<number>;
  readonly usernames: ReadonlySet<string>;
}

/** Reads a request as the engine must have built it, line by line, and says what in it could be taken for the engine's. */
export function shapeOf(request: ModelRequest, personas: readonly PersonaDraft[]): Shape {
  const problems: string[] = [];
  const posts = new Set<number>();
  const usernames = new Set<string>();
  const [system, opening, ...later] = request.messages;
  if (system?.role !== 'system' || opening?.role !== 'user') problems.push('it does not begin with the two openings');
  if (later.some(({ role }) => role === 'system')) problems.push('a second system message');

  const self = personas.find(({ username }) => username === usernameOf(request));
  const about = self ? [`You are @${self.username}.`, self.bio, ...self.description.split('\n')] : [];
  for (const line of (opening?.text ?? '').split(anyLineBreak)) {
    if (ours.has(line) || about.includes(line)) continue;
    const shape = readData(line);
    if (shape === undefined || !shapes.has(Object.keys(shape).join())) problems.push(`not ours and no data: ${line}`);
    else note(shape);
  }
  for (const message of later) {
    if (message.role === 'user' && !Object.values<string>(prompt.corrections).includes(message.text))
      problems.push(`not ours: ${message.text}`);
    if (message.role !== 'tool') continue;
    const shape = readData(message.text);
    if (shape === undefined || anyLineBreak.test(message.text)) problems.push(`no data: ${message.text}`);
    else note(shape);
  }

  function note(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries(value)) {
      if (typeof held === 'number' && /^(post|comment_on|like_of|posted|commented_on|liked)$/.test(key))
        posts.add(held);
      if (typeof held === 'string' && /^(by|new_follower|username|following)$/.test(key))
        usernames.add(held.toLowerCase());
      note(held);
    }
  }
  return { problems, posts, usernames };
}

function readData(line: string): object | undefined {
  if (!line.startsWith('{') || dangerous.test(line)) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
