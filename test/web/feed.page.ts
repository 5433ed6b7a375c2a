import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, Visit } from './visit.ts';

let visit: Visit;
const packed = new Map<string, number>();
let postsBeforeFaces: number | undefined;

beforeAll(async () => {
  visit = await Visit.create();
  await visit.world.cycles(1);
  visit.page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) packed.set(pathname, Number(response.headers()['content-length']));
  });
  await visit.page.route('**/assets/draw-*.js', async (route) => {
    postsBeforeFaces = await visit.page.locator('article').count();
    await route.continue();
  });
});

afterAll(() => visit?.[Symbol.asyncDispose]());

describe('the feed of a first cycle', () => {
  test('is there, in order, and says what it is', async () => {
    const { page, world } = visit;
    await page.goto(world.url);
    await eventually(async () => expect(await visit.shown()).toEqual(await world.ids()));
    await page.getByText('All users are machines, and all of it is satire.').waitFor();
    await page.getByText('The offline stand-in writes: a grammar with dice').waitFor();
    await page.getByText(/Cycle 1 ended/).waitFor();
  });

  test('is on the screen before what draws the faces has been asked for', async () => {
    await visit.page.locator('article img').first().waitFor();
    expect(postsBeforeFaces).toBeGreaterThan(0);
    await visit.page.getByText('Cutouts by DiceBear').waitFor();
  });

  test('takes less than 150 KB of JavaScript', () => {
    const first = [...packed].filter(([path]) => !path.includes('/draw-'));
    expect(first.length).toBeGreaterThan(0);
    expect(first.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(150_000);
  });
});

describe('a longer feed', () => {
  beforeAll(() => visit.world.untilPosts(70));

  test('goes on and on', async () => {
    const third = visit.page.waitForRequest((request) => new URL(request.url()).pathname === '/posts/3');
    await visit.open('/');
    const isAsked = third.then(() => true);
    while ((await Promise.race([isAsked, visit.page.waitForTimeout(150)])) !== true) await visit.toTheEnd();
    await visit.toTheFirstPost();
    await visit.page.getByText('That was the first thing ever said here.').waitFor();
  });

  test('leads to a thread and back to where it was left', async () => {
    const { page, world } = visit;
    await visit.open('/');
    await visit.toTheFirstPost();
    const post = page.locator('article[data-sheets="3"]').last();
    await post.scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => window.scrollY);
    const id = Number(await post.getAttribute('data-post'));
    await post.getByRole('link', { name: /comment/ }).click();
    const { body } = await world.client.get('/posts/{post_id}/comments', { path: { post_id: id } });
    const texts = page.getByRole('region', { name: /comments/ }).getByRole('listitem');
    await eventually(async () => expect(await texts.count()).toBe(body.length));
    for (const [at, comment] of body.toReversed().entries()) {
      expect(await texts.nth(at).textContent()).toContain(comment.body);
    }
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.goBack();
    await eventually(async () => expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(left, -1));
    await page.locator(`article[data-post="${id}"]`).click({ position: { x: 5, y: 5 } });
    await eventually(async () => expect(new URL(page.url()).hash).toBe(`#/post/${id}`));
    await page.goBack();
    await eventually(async () => expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(left, -1));
  });

  test('leads to a persona, its words and its friends', async () => {
    const { page, world } = visit;
    await visit.open('/');
    const author = page.locator('article').first().locator('p a').first();
    const name = await author.textContent();
    await author.click();
    await page.getByRole('heading', { name: name ?? '' }).waitFor({ state: 'attached' });
    const id = Number(new URL(page.url()).hash.split('/')[2]);
    const { body } = await world.client.get('/persona/{persona_id}', { path: { persona_id: id } });
    await page.getByRole('main').getByText(body.bio).waitFor();
    await page.getByRole('link', { name: /follower/ }).click();
    await eventually(async () =>
      expect(await page.getByRole('main').getByRole('listitem').count()).toBe(body.followers_count),
    );
  });
});

describe('new posts', () => {
  test('announce themselves and come in where nobody is reading', async () => {
    const { page, world } = visit;
    await world.untilPosts(20);
    await visit.open('/');
    await eventually(async () => expect((await visit.shown()).length).toBeGreaterThan(10));
    await page
      .locator('article')
      .nth(8)
      .evaluate((post) => post.scrollIntoView());
    const read = page.locator('article').nth(9);
    const id = await read.getAttribute('data-post');
    await world.untilPosts((await world.ids()).length + 1);
    const notice = page.getByRole('button', { name: /new posts?$/ });
    await eventually(async () => {
      await visit.lookAgain();
      expect(await notice.count()).toBe(1);
    });
    const ids = await world.ids();
    const before = await visit.shown();
    expect(before).not.toContain(ids[0]);
    const place = () => page.locator(`article[data-post="${id}"]`).evaluate((post) => post.getBoundingClientRect().top);
    const top = await place();
    await notice.click();
    await eventually(async () => expect((await visit.shown())[0]).toBe(ids[0]));
    expect(Math.abs((await place()) - top)).toBeLessThan(2);
    const after = await visit.shown();
    expect(after).toEqual(ids.slice(0, after.length));
    await page.getByRole('button', { name: 'Up to the newest' }).click();
    await eventually(async () => expect(await page.evaluate(() => window.scrollY)).toBe(0));
  });

  test('are shown as they were written, whatever that is', async () => {
    const { page, world } = visit;
    await visit.open('/');
    await eventually(async () => expect((await visit.shown())[0]).toBe((await world.ids())[0]));
    const body = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const id = await world.say(body);
    await visit.lookAgain();
    await page.getByRole('button', { name: /new posts?$/ }).click();
    const post = page.locator(`article[data-post="${id}"]`);
    await post.getByText(body, { exact: true }).waitFor();
    expect(await post.locator('img[src="x"], b').count()).toBe(0);
  });
});

test('an API that goes away in mid-scroll is said to be away, and taken up again', async () => {
  const { page, world } = visit;
  await world.untilPosts(70);
  await visit.open('/');
  await eventually(async () => expect((await visit.shown()).length).toBeGreaterThan(0));
  await page.evaluate(countAlerts);
  await visit.loseApi();
  await eventually(async () => {
    await visit.toTheEnd();
    expect(await page.getByRole('alert').count()).toBe(1);
  });
  const before = await visit.shown();
  expect(before.length).toBeLessThan(70);
  await page.getByText('The API does not answer. Asking again.').waitFor();
  expect(await visit.shown()).toEqual(before);
  await page.getByRole('alert').getByText('Somebody has walked off with the feed').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['alerts'])).toBe('1');
  await visit.returnApi();
  await visit.toTheFirstPost();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByText(/The house is/).waitFor();
});

/** Runs in the page: notes how often an alert was put up, were it only for a moment. */
function countAlerts(): void {
  const { dataset } = document.documentElement;
  dataset['alerts'] = '0';
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const alerts = added.filter((node) => node instanceof Element && node.matches('[role="alert"]'));
    dataset['alerts'] = String(Number(dataset['alerts']) + alerts.length);
  }).observe(document.body, { childList: true, subtree: true });
}

test('the keyboard goes from post to post, and past the head', async () => {
  const { page } = visit;
  await visit.open('/');
  await eventually(async () => expect((await visit.shown()).length).toBeGreaterThan(1));
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset') ?? null);
  expect(await focused()).toBe('1');
  await page.keyboard.press('PageDown');
  expect(await focused()).toBe('2');
  await page.keyboard.press('PageUp');
  expect(await focused()).toBe('1');
});

test('the browser had nothing to complain about', () => {
  expect(visit.complaints).toEqual([]);
});
