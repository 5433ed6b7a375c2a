import { describe, expect, it } from 'vitest';
import { characterCount, isStorable, personaProblems, toStorable } from '../../src/domain/index.ts';

describe('text', () => {
  it('counts characters as PostgreSQL does, not UTF-16 units', () => {
    expect(characterCount('a\u{1F95E}b')).toBe(3);
  });

  it('knows what cannot be stored, and replaces it', () => {
    expect(isStorable('caf\u00e9 \u{1F95E}')).toBe(true);
    expect(isStorable('a\u0000b')).toBe(false);
    expect(isStorable('half \ud83e')).toBe(false);
    expect(toStorable('a\u0000b \ud83e')).toBe('a\ufffdb \ufffd');
  });
});

describe('personaProblems', () => {
  const fine = { username: 'ada_1', bio: 'One line.', description: 'Who it is.' };

  it('accepts a good draft', () => {
    expect(personaProblems(fine)).toEqual([]);
  });

  it.each([
    [{ username: 'ab' }, 'username'],
    [{ username: 'has space' }, 'username'],
    [{ username: 'x'.repeat(31) }, 'username'],
    [{ bio: '' }, 'bio'],
    [{ bio: 'x'.repeat(281) }, 'bio'],
    [{ bio: 'two\nlines' }, 'bio'],
    [{ description: ' ' }, 'description'],
    [{ description: 'x'.repeat(4_001) }, 'description'],
    [{ description: 'a\u0000b' }, 'description'],
  ])('names what is wrong in %j', (change, path) => {
    expect(personaProblems({ ...fine, ...change }).map((problem) => problem.path)).toEqual([path]);
  });

  it('lists every problem at once', () => {
    expect(personaProblems({ username: '', bio: '', description: '' })).toHaveLength(3);
  });
});
