import { fitted, textWidth } from '../terminal/fitted.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import type { Paint, Style } from '../terminal/terminal.ts';
import { counted, localTime } from '../terminal/wording.ts';
import type { Thread, Threads } from './threads.ts';

const colors: readonly Style[] = ['cyan', 'magenta', 'yellow', 'green', 'blue', 'red'];
const stem = '  │ ';

/** How the feed is shown: for which width, in which colours and at what time. */
export interface Look {
  readonly columns: number;
  readonly paint: Paint;
  readonly now: Date;
}

/** The threads as a person reads them on a terminal, one below the other under their headings. */
export function feedText({ fresh, answered, older }: Threads, look: Look): string {
  const sections = [
    ...section('New in this cycle', fresh, look),
    ...section('Answered in this cycle', answered, look),
    ...section(fresh.length + answered.length > 0 ? 'Earlier' : 'Nothing new in this cycle; earlier', older, look),
  ];
  return sections.length > 0 ? sections.join('\n\n') : look.paint('dim', 'Nobody has posted anything yet.');
}

function section(name: string, threads: readonly Thread[], look: Look): string[] {
  if (threads.length === 0) return [];
  const rule = '─'.repeat(Math.max(2, textWidth(look.columns) - name.length - 4));
  return [look.paint('dim', `── ${name} ${rule}`), ...threads.map((thread) => threadLines(thread, look).join('\n'))];
}

function threadLines({ post, comments }: Thread, look: Look): string[] {
  const facts = [
    localTime(post.createdAt, look.now),
    ...(post.likes > 0 ? [counted(post.likes, 'like')] : []),
    ...(post.comments > 0 ? [counted(post.comments, 'comment')] : []),
  ];
  const width = textWidth(look.columns);
  const earlier = post.comments - comments.length;
  const replies = comments.map((comment) =>
    messageLines(comment.author, [localTime(comment.createdAt, look.now)], comment.body, width - stem.length, look),
  );
  if (earlier > 0) replies.unshift([look.paint('dim', counted(earlier, 'earlier comment'))]);
  return [
    ...messageLines(post.author, facts, post.body, width, look),
    ...replies
      .flatMap((lines) => ['', ...lines])
      .map((line) => look.paint('dim', stem.trimEnd()) + (line && ` ${line}`)),
  ];
}

function messageLines(author: string, facts: readonly string[], body: string, width: number, look: Look): string[] {
  return [...heading(author, facts, width, look), ...fitted(printable(body), width)];
}

/** The author and the facts on one line, or on two where one is too short for both. */
function heading(author: string, facts: readonly string[], width: number, { paint }: Look): string[] {
  const name = `@${printableLine(author)}`;
  const rest = facts.join(' · ');
  const painted = paint(['bold', ...[colorOf(author)].flat()] as Style, name);
  return name.length + 2 + rest.length <= width ? [`${painted}  ${paint('dim', rest)}`] : [painted, paint('dim', rest)];
}

/** The same colour for the same author, every time. */
function colorOf(author: string): Style {
  let sum = 0;
  for (const letter of author) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return colors[sum % colors.length] ?? 'cyan';
}
