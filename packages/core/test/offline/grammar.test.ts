import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/adapters/offline/calendar.ts';
import { deal, shuffle } from '../../src/adapters/offline/dice.ts';
import { expand, variants } from '../../src/adapters/offline/grammar.ts';
import { liveAffair } from '../../src/adapters/offline/live-affair.ts';
import { tellingWords, themeOf, wordsOf } from '../../src/adapters/offline/topic.ts';
import { keyedDraw as draw } from '../../src/domain/keyed-draw.ts';

describe('the grammar', () => {
  test('fills symbols, symbols in fillers, numbers and articles', () => {
    const words = { who: ['the #beast#'], beast: ['owl'] };
    expect(expand('#who# saw #beast.a#. it blinked.', words, 'k')).toBe('The owl saw an owl. It blinked.');
    expect(expand('#2-4#', words, 'k')).toMatch(/^[234]$/);
    expect(expand('#beast.upper#', words, 'k')).toBe('OWL');
  });

  test('makes choices, and can tell them all out', () => {
    for (let key = 0; key < 20; key += 1)
      expect(['a one', 'a two']).toContain(expand('{a|a} {one|two}', {}, String(key)).toLowerCase());
    expect(variants('{a|b} {c|d}')).toEqual(['a c', 'a d', 'b c', 'b d']);
  });

  test('does not use a filler twice in one text while there is another', () => {
    for (let key = 0; key < 50; key += 1) {
      expect(['One two', 'Two one']).toContain(expand('#number# #number#', { number: ['one', 'two'] }, String(key)));
    }
  });

  test('can come back to what was said', () => {
    for (let key = 0; key < 20; key += 1) {
      expect(expand('#pet# and #pet.same#', { pet: ['cat', 'dog', 'owl'] }, String(key))).toMatch(/^(\w+) and \1$/i);
    }
  });

  test('has no full stop twice and no brackets within brackets, and begins sentences with a capital', () => {
    const words = { who: ['Groom (adrift)'], name: ['Rosa B.'] };
    expect(expand('one. (#who# fainted.) (after #who#) (#who#).', words, 'k')).toBe(
      'One. (Groom, adrift, fainted.) (after Groom, adrift) (Groom, adrift).',
    );
    expect(expand('ask #name#. well... so', words, 'k')).toBe('Ask Rosa B. Well... So');
    expect([expand('@ada quite.', words, 'k'), expand('@ada, quite.', words, 'k')]).toEqual([
      '@ada Quite.',
      '@ada, quite.',
    ]);
  });

  test('ends where fillers go round in circles', () => {
    expect(expand('#a#', { a: ['#b#'], b: ['#a#'] }, 'k')).toContain('#');
  });
});

describe('the dice', () => {
  test('draw evenly, and the same for the same text', () => {
    const draws = Array.from({ length: 4_000 }, (_, index) => draw(`0/2026-11-22T00:00:00.000Z/somebody/${index}`));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draw('x')).toBe(draw('x'));
  });

  test('deal every card once before any comes again', () => {
    const cards = Array.from({ length: 30 }, (_, index) => index);
    const dealt = Array.from({ length: 30 }, (_, turn) => deal(cards, turn + 17, 'deck'));
    expect([...dealt].sort((one, other) => Number(one) - Number(other))).toEqual(cards);
    expect(dealt).not.toEqual(cards);
    expect(shuffle(cards, 'one')).not.toEqual(shuffle(cards, 'two'));
  });
});

describe('the calendar', () => {
  test('goes up by one a slot of a timetable', () => {
    const first = calendarOf('2026-11-22T10:00:00.000Z');
    const next = calendarOf('2026-11-22T10:30:00.000Z');
    expect(next.turn - first.turn).toBe(1);
    expect(first.day).toBe('2026-11-22');
  });

  test('goes up with the seconds where the slot is of none, and stands where it is no date', () => {
    const before = calendarOf('2026-11-22T10:00:00.123Z').turn;
    expect(calendarOf('2026-11-22T10:00:09.456Z').turn).toBe(before + 9);
    expect(calendarOf('no date').turn).toBe(0);
  });

  test('has running jokes that move on, die and are followed by others', () => {
    const at = (hour: number) => liveAffair({ day: '', hour, turn: hour }, 'seed');
    const jokes = Array.from({ length: 28 }, (_, hour) => at(hour));
    expect(jokes.filter((joke) => joke === undefined).length).toBeGreaterThan(0);
    expect(new Set(jokes.flatMap((joke) => joke?.name ?? [])).size).toBe(2);
    expect(at(0)?.matter).not.toEqual(at(3)?.matter);
  });
});

describe('the topic', () => {
  test('is found by its words', () => {
    expect(themeOf('The toaster burned my bagel.')).toBe('toaster');
    expect(themeOf('I SHALL NOT STOP AT A RED LIGHT')).toBe('lights');
    expect(themeOf('Nothing to see.')).toBeUndefined();
  });

  test('gives back the words that the text has used', () => {
    expect(wordsOf('toaster', 'Somebody emptied the crumb tray.')['part']).toEqual(['the crumb tray']);
    expect(wordsOf('toaster')['part']?.length).toBeGreaterThan(1);
  });

  test('of an unknown post is its most telling word', () => {
    expect(tellingWords('@somebody Everything about the subsidiarity of gravel.')).toEqual(['subsidiarity', 'gravel']);
    expect(tellingWords('oh no')).toEqual([]);
  });

  test('of an unknown post is a word for one thing, where there is one', () => {
    expect(tellingWords('Footprints in gravel.')).toEqual(['gravel']);
    expect(tellingWords('Footprints.')).toEqual(['footprints']);
  });
});
