import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, Visit } from './visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await Visit.create();
});

afterAll(() => visit?.[Symbol.asyncDispose]());

test('where nothing was said yet the first words come in by themselves', async () => {
  const { page, world } = visit;
  await visit.open('/');
  await page.getByText('Not a word yet').waitFor();
  await world.cycles(1);
  await eventually(async () => {
    await visit.lookAgain();
    expect(await visit.shown()).toEqual(await world.ids());
  });
  expect(await page.getByRole('button', { name: /new posts?$/ }).count()).toBe(0);
});

test('what could not be had while the API was away comes by itself once it is back', async () => {
  const { page, world } = visit;
  await visit.open('/about');
  const { body } = await world.client.get('/persona/{persona_id}', { path: { persona_id: 2 } });
  await visit.loseApi();
  await page.evaluate(() => location.assign('#/persona/2'));
  await page.getByRole('alert').waitFor();
  await eventually(async () => {
    await visit.lookAgain();
    expect(await page.getByText('The API does not answer').count()).toBe(1);
  });
  // A look at the window has the failed asked for too, and once more: from here on nobody looks.
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await world.start();
  await page.getByRole('main').getByText(body.bio).waitFor();
  await visit.returnApi();
});

describe('a post in letters that run from the right', () => {
  /** Where the text begins, and where its end is, from the left of the post. */
  const ends = (id: number, first: string, last: string) =>
    visit.page.locator(`article[data-post="${id}"] [dir="auto"]`).evaluate(
      (body, [one, other]) => {
        const at = (letter: string) => {
          const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const place = node.nodeValue?.indexOf(letter) ?? -1;
            if (place < 0) continue;
            const range = document.createRange();
            range.setStart(node, place);
            range.setEnd(node, place + 1);
            return range.getBoundingClientRect().left;
          }
          throw new Error(`There is no ${letter}.`);
        };
        return [at(one), at(other)];
      },
      [first, last] as const,
    );

  async function shownAs(body: string): Promise<number> {
    const id = await visit.world.say(body);
    await visit.open('/');
    await visit.page.locator(`article[data-post="${id}"]`).waitFor();
    return id;
  }

  test('ends on the left, and a line of other letters on the right', async () => {
    const id = await shownAs('\u05d0\u05d1\u05d2!\nabc?');
    const [hebrew, mark] = await ends(id, '\u05d0', '!');
    expect(mark).toBeLessThan(hebrew ?? 0);
    const [latin, question] = await ends(id, 'a', '?');
    expect(question).toBeGreaterThan(latin ?? 0);
    expect(latin).toBeLessThan(hebrew ?? 0);
  });

  test('keeps the at sign before the name', async () => {
    const id = await shownAs('\u05d0\u05d1\u05d2 @both_sides_beth \u05d3\u05d4\u05d5 @nobody');
    const [sign, name] = await ends(id, '@', 'b');
    expect(sign).toBeLessThan(name ?? 0);
    const named = visit.page.locator(`article[data-post="${id}"] [dir="ltr"]`);
    expect(await named.allTextContents()).toEqual(['@both_sides_beth', '@nobody']);
  });
});

test('many empty lines are one', async () => {
  const id = await visit.world.say(`above${'\n'.repeat(80)}below`);
  await visit.open('/');
  const post = visit.page.locator(`article[data-post="${id}"]`);
  expect((await post.boundingBox())?.height).toBeLessThan(300);
});

test.each([
  ['/', 340],
  ['/post/1', 240],
  ['/persona/1', 240],
])('on a phone %s begins above pixel %i', async (path, most) => {
  const { page } = visit;
  await page.setViewportSize({ width: 390, height: 844 });
  await visit.open(path);
  const first = page.getByRole('main').locator('article, img').first();
  await first.waitFor();
  await page.getByText('The offline stand-in writes').waitFor();
  expect((await first.boundingBox())?.y).toBeLessThan(most);
});

test('the browser had nothing to complain about', () => {
  expect(visit.complaints).toEqual([]);
});
