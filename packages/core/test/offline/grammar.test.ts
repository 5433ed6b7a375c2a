import { describe, expect, test } from 'vitest';
import { calendarOf, placeIn } from '../../src/adapters/offline/calendar.ts';
import { deal, shuffle } from '../../src/adapters/offline/dice.ts';
import { expand } from '../../src/adapters/offline/grammar.ts';
import { tellingWord, themeOf, wordsOf } from '../../src/adapters/offline/topic.ts';
import { keyedDraw as draw } from '../../src/domain/keyed-draw.ts';

describe('the grammar', () => {
  test('fills symbols, symbols in fillers, numbers and articles', () => {
    const words = { who: ['the #beast#'], beast: ['owl'] };
    expect(expand('#who# saw #beast.a#. it blinked.', words, 'k')).toBe('The owl saw an owl. It blinked.');
    expect(expand('#2-4#', words, 'k')).toMatch(/^[234]$/);
    expect(expand('#beast.upper#', words, 'k')).toBe('OWL');
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
    const first = calendarOf('2026-11-22T10:00:00.000Z', []);
    const next = calendarOf('2026-11-22T10:30:00.000Z', []);
    expect(placeIn(40, next) - placeIn(40, first)).toBe(1);
    expect(first.day).toBe('2026-11-22');
  });

  test('goes up with the posts where the slot is of none, and stands where it is no date', () => {
    const posts = (newest: number) => ['a', 'b', 'c', 'd'].map((by, index) => ({ id: newest - index, by }));
    const before = placeIn(40, calendarOf('2026-11-22T10:00:00.123Z', posts(10)));
    expect(placeIn(40, calendarOf('2026-11-22T10:00:00.456Z', posts(13)))).toBeGreaterThan(before);
    expect(placeIn(40, calendarOf('no date', []))).toBe(0);
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
    expect(tellingWord('@somebody Everything about subsidiarity.')).toBe('subsidiarity');
    expect(tellingWord('oh no')).toBeUndefined();
  });
});
