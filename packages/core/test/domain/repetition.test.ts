import { describe, expect, it } from 'vitest';
import { repeats } from '../../src/domain/index.ts';

describe('repeats', () => {
  it('finds the same words in other case and punctuation', () => {
    expect(repeats('Breakfast is a cartel!', 'breakfast, is a CARTEL')).toBe(true);
  });

  it('finds a text with one word changed', () => {
    expect(
      repeats(
        'The toaster has been seized by the committee of toast',
        'The toaster has been seized by a committee of toast',
      ),
    ).toBe(true);
  });

  it('finds a shared run of eight words in texts that are otherwise different', () => {
    const run = 'nobody ever asked the pigeons about the ring road';
    expect(
      repeats(
        `Good morning to all but the mayor. ${run}. I did, twice, with maps.`,
        `Zoning! Permits! Forms in triplicate! ${run}`,
      ),
    ).toBe(true);
  });

  it('lets seven shared words pass', () => {
    const run = 'nobody ever asked the pigeons about roads';
    expect(
      repeats(
        `${run}, which is why I keep bees on the balcony of liberty`,
        `Zoning permits forms stamps queues counters. ${run}`,
      ),
    ).toBe(false);
  });

  it('lets different texts pass, short and empty ones too', () => {
    expect(repeats('Queues are a form of art.', 'My kettle is sovereign.')).toBe(false);
    expect(repeats('No.', 'Yes.')).toBe(false);
    expect(repeats('', 'Yes.')).toBe(false);
  });

  it('compares what has no word in it as it stands', () => {
    expect(repeats('\u{1F525}\u{1F525}', '\u2615\uFE0F \u{1F438}')).toBe(false);
    expect(repeats('\u2615\uFE0F', '\u{1F5F3}\uFE0F')).toBe(false);
    expect(repeats('\u{1F525}\u{1F525}\u{1F525}', ' \u{1F525}\u{1F525}\u{1F525}')).toBe(true);
  });

  it('counts a word of a script that writes vowels as marks once', () => {
    const run = 'कल नगरपालिका की बैठक में';
    expect(repeats(`${run} मेरी केतली ने त्यागपत्र दिया`, `पड़ोसी सोते रहे, ${run} कोई नहीं आया`)).toBe(false);
  });
});
