import type { Comment, CommentId, PersonaId, Post, PostId } from '@sim-feed/core';
import { expect, test } from 'vitest';
import { feedText } from '../../src/show/feed-text.ts';
import type { Threads } from '../../src/show/threads.ts';
import type { Paint } from '../../src/terminal/terminal.ts';
import { visibleWidth } from '../visible.ts';

const plain: Paint = (_style, text) => text;
const now = new Date(2026, 10, 22, 14, 30);
const at = (minute: number) => new Date(2026, 10, 22, 14, minute);
const none: Threads = { fresh: [], answered: [], older: [] };

function post(body: string, more: Partial<Post> = {}): Post {
  const fixed = { id: 1 as PostId, authorId: 1 as PersonaId, author: 'transit_zealot' };
  return { ...fixed, body, createdAt: at(2), likes: 0, comments: 0, ...more };
}

function comment(body: string, minute: number, author = 'elm_court'): Comment {
  const fixed = { id: minute as CommentId, postId: 1 as PostId, authorId: 2 as PersonaId };
  return { ...fixed, author, body, createdAt: at(minute) };
}

const show = (threads: Partial<Threads>, columns = 80, paint = plain) =>
  feedText({ ...none, ...threads }, { columns, paint, now });

test('shows a post with its comments under it, oldest first', () => {
  const thread = {
    post: post('Trams.', { likes: 2, comments: 2 }),
    comments: [comment('Beige trams?', 3), comment('No.', 4, 'transit_zealot')],
  };
  expect(show({ fresh: [thread] }, 40).split('\n')).toEqual([
    '── New in this cycle ───────────────────',
    '',
    '@transit_zealot',
    '14:02 · 2 likes · 2 comments',
    'Trams.',
    '  │',
    '  │ @elm_court  14:03',
    '  │ Beige trams?',
    '  │',
    '  │ @transit_zealot  14:04',
    '  │ No.',
  ]);
  expect(show({ fresh: [thread] }, 80)).toContain('\n@transit_zealot  14:02 · 2 likes · 2 comments\nTrams.\n');
});

test('tells what is new, answered and older apart', () => {
  const thread = { post: post('Trams.'), comments: [] };
  const heads = (threads: Partial<Threads>) => show(threads).match(/(?<=── )[^─]+(?= ─)/g);
  expect(heads({ fresh: [thread], answered: [thread], older: [thread] })).toEqual([
    'New in this cycle',
    'Answered in this cycle',
    'Earlier',
  ]);
  expect(heads({ older: [thread] })).toEqual(['Nothing new in this cycle; earlier']);
});

test('says how many comments it leaves out, and the day of an old one', () => {
  const text = show({
    older: [
      { post: post('Trams.', { createdAt: new Date(2026, 9, 3, 9, 5), comments: 9 }), comments: [comment('No.', 1)] },
    ],
  });
  expect(text).toContain('@transit_zealot  3 Oct 09:05 · 9 comments');
  expect(text).toContain('  │ 8 earlier comments\n  │\n  │ @elm_court  14:01');
});

test('says so where there is nothing', () => {
  expect(show({})).toBe('Nobody has posted anything yet.');
});

const hard = [
  'x'.repeat(500),
  '路面電車は民主主義の最後の希望である。'.repeat(20),
  '🚋👩‍🚀🇺🇳'.repeat(60),
  `${'Long words and short ones, '.repeat(15)}\n\n\n\n\n\nend`,
  '\u001b[999Cout \u001b[2J\u0007\u0008\u009b5m of the box',
];

test.each([20, 40, 80, 400])('keeps every line within %d columns, whatever was written', (columns) => {
  const threads = hard.map((body) => ({
    post: post(body, { author: 'a_username_of_thirty_letters__', comments: 1, likes: 1_000_000 }),
    comments: [comment(body, 3, 'a_username_of_thirty_letters__')],
  }));
  const lines = show({ fresh: threads }, columns).split('\n');
  const widest = Math.max(...lines.map(visibleWidth));
  expect(widest).toBeLessThanOrEqual(Math.max(Math.min(columns, 88), '  │ @a_username_of_thirty_letters__'.length));
});

test('lets no control character of a post through', () => {
  const threads = { fresh: hard.map((body) => ({ post: post(body), comments: [comment(body, 3)] })) };
  expect(show(threads).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('gives an author one colour, and not the same to all', () => {
  const named: Paint = (style, text) => `<${style}>${text}`;
  const colourOf = (author: string) =>
    /<bold,(\w+)>@/.exec(show({ fresh: [{ post: post('Trams.', { author }), comments: [] }] }, 80, named))?.[1];
  expect(colourOf('elm_court')).toMatch(/./);
  expect(colourOf('elm_court')).toBe(colourOf('elm_court'));
  expect(new Set(['a_one', 'a_two', 'a_three', 'a_four', 'a_five'].map(colourOf)).size).toBeGreaterThan(1);
});
