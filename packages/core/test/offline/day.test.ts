import { standardActions } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { offlineModel } from '@sim-feed/core/offline';
import { describe, expect, test } from 'vitest';
import { answerAccuracy } from '../../../../bench/feed/answering.ts';
import { authorAccuracy } from '../../../../bench/feed/authorship.ts';
import { nearRepetitions } from '../../../../bench/feed/repetition.ts';
import { type Chronicle, live } from './village.ts';

const cyclesOfADay = 48;

describe('a day of the cast', async () => {
  const day = await live(offlineModel(), cyclesOfADay);
  const other = await live(offlineModel({ seed: 1 }), cyclesOfADay);

  test('every turn finishes, and nothing is refused but a repetition now and then', () => {
    expect(day.failures).toBe(0);
    const refused = day.deeds.filter(({ problem }) => problem !== undefined);
    expect(refused.filter(({ problem }) => !problem?.includes('nearly this before'))).toEqual([]);
    expect(refused.length).toBeLessThan(day.texts.length / 100);
  });

  test('no two texts are equal, and all are of a length to be read', () => {
    expect(day.texts.length).toBeGreaterThan(1_000);
    expect(day.texts.length - new Set(day.texts).size).toBe(0);
    const lengths = day.texts.map((text) => text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(15);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
  });

  test('no text shows a hole or the workings of the grammar', () => {
    for (const text of day.texts) {
      expect(text).not.toMatch(/[#{}|]|undefined|\(\)|""|^\.\.\.$|\s{2}|\s$|^\s/);
      expect(text).not.toMatch(/\s[,.!?;](?!\.\.)|,[,.]/);
    }
  });

  test('every persona uses at least five of the actions, each in its own measure', () => {
    const profiles = cast.map(({ username }) => {
      const own = day.deeds.filter((deed) => deed.username === username);
      const counts = standardActions.map(({ name }) => own.filter(({ action }) => action === name).length);
      expect(counts.filter((count) => count > 0).length, username).toBeGreaterThanOrEqual(5);
      return counts.join(' ');
    });
    expect(new Set(profiles).size).toBe(cast.length);
    const likes = (username: string): number =>
      day.deeds.filter((deed) => deed.username === username && deed.action === 'like_post').length;
    expect(likes('less_with_linnea')).toBeGreaterThan(2 * likes('planner_of_spoons'));
  });

  test('it hardly repeats itself, nor the day of another seed', () => {
    expect(nearRepetitions(day.texts).length).toBeLessThan(day.texts.length / 100);
    expect(nearRepetitions(day.texts, other.texts).length).toBeLessThan(day.texts.length / 100);
  });

  test('an author is known by the text alone, and what a comment answers is told from its words', () => {
    const posts = postsOf(day);
    const comments = day.threads.flatMap(({ author, body, cycle, comments: said }) =>
      said.map((comment) => ({ ...comment, cycle, under: { author, body, cycle } })),
    );
    expect(authorAccuracy(postsOf(other), posts)).toBeGreaterThanOrEqual(0.8);
    expect(answerAccuracy(posts, comments)).toBeGreaterThanOrEqual(0.6);
  });

  test('personas answer comments on their own posts', () => {
    const answered = day.threads.filter(({ author, comments }) =>
      comments.some((comment) => comment.author === author),
    );
    expect(answered.length).toBeGreaterThan(day.threads.length / 20);
  });

  test('no turn goes on to the ceiling as a rule', () => {
    const lengths = countsByTurn(day).flat();
    expect(lengths.filter((length) => length >= 10).length).toBeLessThan(lengths.length / 20);
    expect(new Set(lengths).size).toBeGreaterThanOrEqual(7);
  });
});

test('the same seed says the same, another seed something else', async () => {
  const [first, again, other] = [
    await live(offlineModel(), 4),
    await live(offlineModel(), 4),
    await live(offlineModel({ seed: 7 }), 4),
  ];
  expect(again.texts).toEqual(first.texts);
  const shared = other.texts.filter((text) => first.texts.includes(text));
  expect(shared.length).toBeLessThan(first.texts.length / 50);
});

describe.each([1, 2, 4, 8])('the first cycle on an empty feed, %i turns at once', (concurrency) => {
  test('has a comment on a post of its own, and turns of different lengths', async () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const start = await live(offlineModel({ seed }), 1, { concurrency });
      const answers = start.threads.flatMap(({ author, comments }) =>
        comments.filter((comment) => comment.author !== author),
      );
      expect(answers.length, `seed ${seed}`).toBeGreaterThanOrEqual(1);
      const counts = countsByTurn(start)[0] ?? [];
      expect(new Set(counts).size, `seed ${seed}`).toBeGreaterThanOrEqual(3);
      expect(Math.max(...counts)).toBeLessThan(10);
    }
  });
});

test('personas without a voice of their own get along too', async () => {
  const personas = ['nobody_special', 'Mx_Forms', 'third_way_ted'].map((username, index) => ({
    username,
    bio: ['Against it. Whatever it is.', 'Forms are love', '#posts# #bio#'][index] ?? 'x',
    description: 'A stranger.',
  }));
  const day = await live(offlineModel(), 12, { personas });
  expect(day.failures).toBe(0);
  expect(day.texts.length).toBeGreaterThan(30);
  for (const text of day.texts) expect(text).not.toContain('#');
});

/** The posts of a day, without what was said under them. */
function postsOf({ threads }: Chronicle): { author: string; body: string; cycle: number }[] {
  return threads.map(({ author, body, cycle }) => ({ author, body, cycle }));
}

/** How many actions were performed in each turn, by cycle. */
function countsByTurn({ deeds }: Chronicle): number[][] {
  const counts = new Map<number, Map<string, number>>();
  for (const { cycle, username, problem } of deeds) {
    const turns = counts.get(cycle) ?? new Map<string, number>();
    counts.set(cycle, turns);
    if (problem === undefined) turns.set(username, (turns.get(username) ?? 0) + 1);
  }
  return [...counts.values()].map((turns) => [...turns.values()]);
}
