import { expect, it } from 'vitest';
import { bodyHash } from '../../src/http/read/body-hash.ts';

it.each([
  ['', '0000000000000000'],
  ['The quick brown fox jumps over the lazy dog', '2f1583c3ecee2c67'],
  ['I will not buy this record, it is scratched.', 'a0a9683b25ac5e40'],
])('hashes %j as others who implement it do', (text, hash) => {
  expect(bodyHash(text)).toBe(hash);
});

it('tells texts apart that differ in one bit, in the order of their words, or in length alone', () => {
  const text = 'on the matter of the bins, '.repeat(300);
  const swapped = `${text.slice(4, 8)}${text.slice(0, 4)}${text.slice(8)}`;
  const flipped = Array.from({ length: 64 }, (_, index) => {
    const at = index * 101;
    return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << (index % 7)))}${text.slice(at + 1)}`;
  });
  const texts = [text, swapped, ...flipped, ...['', 'a', 'a\0', 'a\0\0', '\0', '\0\0', 'ü', 'u', '🗑', '🗒']];
  expect(new Set(texts.map(bodyHash)).size).toBe(texts.length);
});

it('gives the same after a longer text as before it', () => {
  const before = bodyHash('short');
  bodyHash('longer than what there is room for at first, '.repeat(3_000));
  expect(bodyHash('short')).toBe(before);
});
