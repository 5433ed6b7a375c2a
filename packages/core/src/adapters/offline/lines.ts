import type { Remark, SeenPost } from './seen.ts';

/** What has been read so far, while reading. */
export interface Notes {
  /** The persona's own username, lower case. */
  readonly me: string;
  readonly posts: Map<number, SeenPost>;
  readonly own: Map<number, SeenPost>;
  readonly comments: Remark[];
  readonly admirers: string[];
}

/** Adds one line of the feed or of what has happened. A line of another form is passed over. */
export function noteLine(line: unknown, notes: Notes): void {
  const by = textAt(line, 'by') ?? '';
  const body = textAt(line, 'body') ?? '';
  const id = numberAt(line, 'post');
  const commentOn = numberAt(line, 'comment_on');
  const admirer = numberAt(line, 'like_of') === undefined ? textAt(line, 'new_follower') : by;
  if (admirer) notes.admirers.push(admirer);
  else if (commentOn !== undefined && by !== '') notes.comments.push({ post: commentOn, by, body });
  else if (id !== undefined && by !== '' && body !== '') {
    const shelf = by.toLowerCase() === notes.me ? notes.own : notes.posts;
    shelf.set(id, { id, by, body, comments: numberAt(line, 'comments') ?? 0 });
  }
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text in an object; undefined where there is none. */
export function textAt(value: unknown, name: string): string | undefined {
  const found = valueAt(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** A whole number in an object; undefined where there is none. */
export function numberAt(value: unknown, name: string): number | undefined {
  const found = valueAt(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
}

/** A list in an object; undefined where there is none. */
export function listAt(value: unknown, name: string): readonly unknown[] | undefined {
  const found = valueAt(value, name);
  return Array.isArray(found) ? found : undefined;
}

/** What an object of unknown form holds under a name. */
export function valueAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
