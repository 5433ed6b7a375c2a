import type { Message, ModelRequest, ToolCall } from '../../ports/language-model.ts';
import { calendarOf } from './calendar.ts';
import { listAt, type Notes, noteLine, numberAt, parsed, textAt, valueAt } from './lines.ts';
import type { Remark, Scene } from './seen.ts';

/** Reads a request. Whatever it does not recognise it passes over. */
export function readScene(request: ModelRequest): Scene {
  const [slot = '', username = '', step = '0'] = request.key.split('/');
  const opening = request.messages.find((message) => message.role === 'user')?.text ?? '';
  const me = username || (/^You are @(\w+)/m.exec(opening)?.[1] ?? '');
  const notes: Notes = { me: me.toLowerCase(), posts: new Map(), own: new Map(), comments: [], admirers: [] };
  for (const line of opening.split('\n')) if (line.startsWith('{')) noteLine(parsed(line), notes);
  const emptyStart = notes.posts.size === 0 && notes.own.size === 0;
  const progress = readTurn(request.messages, notes);
  return {
    ...progress,
    me,
    bio: /^You are @\w+\.?[^\n]*\n([^\n]+)/m.exec(opening)?.[1] ?? '',
    slot,
    calendar: calendarOf(slot),
    step: Number.parseInt(step, 10) || 0,
    offered: new Set(request.tools.map((tool) => tool.name)),
    emptyStart,
    posts: [...notes.posts.values()].sort((one, other) => other.id - one.id),
    own: [...notes.own.values()].sort((one, other) => other.id - one.id),
    comments: notes.comments,
    admirers: notes.admirers,
  };
}

/** What the turn has come to so far. */
type Progress = Pick<Scene, 'written' | 'remembered' | 'threads' | 'dossiers' | 'performed' | 'refused'>;

function readTurn(messages: readonly Message[], notes: Notes): Progress {
  const calls = new Map<string, ToolCall>();
  const written: string[] = [];
  const remembered: string[] = [];
  const threads: Remark[] = [];
  const dossiers = new Map<number, string>();
  const performed: { name: string; post?: number }[] = [];
  let refused = 0;
  for (const message of messages) {
    if (message.role === 'assistant') for (const call of message.calls) calls.set(call.id, call);
    if (message.role !== 'tool') continue;
    const call = calls.get(message.callId);
    const told = parsed(message.text);
    if (call === undefined) continue;
    if (valueAt(told, 'problem') !== undefined) {
      refused += 1;
      remembered.push(...[textAt(told, 'before') ?? []].flat());
      continue;
    }
    const given = parsed(call.arguments);
    const target = numberAt(given, 'post_id');
    performed.push(target === undefined ? { name: call.name } : { name: call.name, post: target });
    const body = textAt(given, 'body');
    if (body !== undefined) written.push(body);
    for (const line of listAt(told, 'posts') ?? []) noteLine(line, notes);
    const about = numberAt(told, 'post');
    const bio = textAt(told, 'bio');
    if (about === undefined) continue;
    if (bio !== undefined) dossiers.set(about, bio);
    threads.push(...remarksOf(about, listAt(told, 'comments') ?? [], notes.me));
  }
  return { written, remembered, threads, dossiers, performed, refused };
}

function remarksOf(post: number, lines: readonly unknown[], me: string): Remark[] {
  return lines.flatMap((line) => {
    const by = textAt(line, 'by');
    const body = textAt(line, 'body');
    return by === undefined || body === undefined || by.toLowerCase() === me ? [] : [{ post, by, body }];
  });
}
