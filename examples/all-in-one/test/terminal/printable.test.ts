import { expect, test } from 'vitest';
import { printable, printableLine } from '../../src/terminal/printable.ts';

test('leaves words, emoji and other scripts as they are', () => {
  const text = 'Trams, now. 🚋👩‍🚀 路面電車 — ok';
  expect(printable(text)).toBe(text);
});

test('takes escape sequences out whole', () => {
  expect(printable('\u001b[2J\u001b[31mred\u001b[0m \u001b]0;title\u0007done')).toBe('red done');
  expect(printable('\u001b]8;;http://example.invalid\u0007link\u001b]8;;\u0007')).toBe('link');
});

test('leaves no control character and no change of direction', () => {
  const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
  const shown = printable(`a${all}\u001b\u009b31m\u202E\u2066b`);
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202E\u2066]/u);
  expect(shown).toMatch(/^a.*b$/s);
});

test('keeps lines, but no desert between them', () => {
  expect(printable('one\r\ntwo\u2028three\n\n\n\n\nfour\n \n')).toBe('one\ntwo\nthree\n\nfour');
  expect(printableLine('one\n\ntwo\tthree')).toBe('one two three');
});
