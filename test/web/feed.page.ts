import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FeedWorld } from './feed-world.ts';
import { launch } from './launch.ts';

const patience = { timeout: 45_000, interval: 100 };

let world: FeedWorld;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the browser had to complain about, but for an API that we have stopped ourselves. */
const complaints: string[] = [];
let isStopped = false;
const packed = new Map<string, number>();
let postsBeforeFaces: number | undefined;

beforeAll(async () => {
  world = await FeedWorld.create();
  await world.cycles(1);
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStopped) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) packed.set(pathname, Number(response.headers()['content-length']));
  });
  await page.route('**/assets/draw-*.js', async (route) => {
    postsBeforeFaces = await page.locator('article').count();
    await route.continue();
  });
});

afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

const shown = () =>
  page
    .locator('[data-post]')
    .evaluateAll((posts) => posts.map((post) => Number((post as HTMLElement).dataset['post'])));

const eventually = (check: () => Promise<void>) => vi.waitFor(check, patience);

async function open(path: string): Promise<void> {
  await page.goto(`${world.url}#${path}`);
  await page.reload();
  await page.getByRole('main').locator('h1').waitFor({ state: 'attached' });
}

async function toTheEnd(): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the feed of a first cycle', () => {
  test('is there, in order, and says what it is', async () => {
    await page.goto(world.url);
    await eventually(async () => expect(await shown()).toEqual(await world.ids()));
    await page.getByText('All users are machines, and all of it is satire.').waitFor();
    await page.getByText('The offline stand-in writes: a grammar with dice').waitFor();
    await page.getByText(/Cycle 1 ended/).waitFor();
  });

  test('is on the screen before what draws the faces has been asked for', async () => {
    await page.locator('article img').first().waitFor();
    expect(postsBeforeFaces).toBeGreaterThan(0);
    await page.getByText('Cutouts by DiceBear').waitFor();
  });

  test('takes less than 150 KB of JavaScript', () => {
    const first = [...packed].filter(([path]) => !path.includes('/draw-'));
    expect(first.length).toBeGreaterThan(0);
    expect(first.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(150_000);
  });
});

describe('a longer feed', () => {
  beforeAll(() => world.untilPosts(70));

  test('goes on and on', async () => {
    const third = page.waitForRequest((request) => new URL(request.url()).pathname === '/posts/3');
    await open('/');
    const isAsked = third.then(() => true);
    while ((await Promise.race([isAsked, page.waitForTimeout(150)])) !== true) await toTheEnd();
    await eventually(async () => {
      await toTheEnd();
      expect(await shown()).toEqual(await world.ids());
    });
    await page.getByText('That was the first thing ever said here.').waitFor();
  });

  test('leads to a thread and back to where it was left', async () => {
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
  });

  test('leads to a persona, its words and its friends', async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const post = page.locator('article').first();
    const name = await post.locator('p a').first().textContent();
    await post.locator('p a').first().click();
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
    await open('/');
    await eventually(async () => expect((await shown()).length).toBeGreaterThan(0));
    await page
      .locator('article')
      .nth(8)
      .evaluate((post) => post.scrollIntoView());
    const read = page.locator('article').nth(9);
    const id = await read.getAttribute('data-post');
    const before = await shown();
    await world.untilPosts((await world.ids()).length + 1);
    const notice = page.getByRole('button', { name: /new posts?$/ });
    await notice.waitFor(patience);
    expect(await shown()).toEqual(before);
    const place = () => page.locator(`article[data-post="${id}"]`).evaluate((post) => post.getBoundingClientRect().top);
    const top = await place();
    await notice.click();
    await eventually(async () => expect((await shown())[0]).toBe((await world.ids())[0]));
    expect(Math.abs((await place()) - top)).toBeLessThan(2);
    const after = await shown();
    expect(after).toEqual((await world.ids()).slice(0, after.length));
    await page.getByRole('button', { name: 'Up to the newest' }).click();
    await eventually(async () => expect(await page.evaluate(() => window.scrollY)).toBe(0));
  });

  test('are shown as they were written, whatever that is', async () => {
    const body = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const id = await world.say(body);
    await page.getByRole('button', { name: /new posts?$/ }).click(patience);
    const post = page.locator(`article[data-post="${id}"]`);
    await post.getByText(body, { exact: true }).waitFor();
    expect(await post.locator('img[src="x"], b').count()).toBe(0);
  });
});

test('an API that goes away in mid-scroll is said to be away, and taken up again', async () => {
  await world.untilPosts(70);
  await open('/');
  await eventually(async () => expect((await shown()).length).toBe(20));
  isStopped = true;
  await world.stop();
  await eventually(async () => {
    await toTheEnd();
    await page.getByRole('alert').waitFor({ timeout: 1_000 });
  });
  await page.getByText('The API does not answer. Asking again.').waitFor(patience);
  expect(await shown()).toHaveLength(20);
  await world.start();
  await eventually(async () => {
    await toTheEnd();
    expect(await shown()).toEqual(await world.ids());
  });
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByText(/The house is/).waitFor(patience);
  isStopped = false;
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['the feed', '/'],
    ['a thread', '/post/1'],
    ['a persona', '/persona/1'],
    ['followers', '/persona/1/followers'],
    ['the personas', '/personas'],
    ['about', '/about'],
    ['what is not there', '/nowhere'],
  ])('%s has no fault that axe knows, and fits 390 pixels', async (_, path) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await sideways()).toBe(0);
  });

  test('the switch turns the light', async () => {
    const lightSwitch = page.getByRole('switch', { name: 'Dark' });
    const before = await lightSwitch.getAttribute('aria-checked');
    await lightSwitch.click();
    expect(await lightSwitch.getAttribute('aria-checked')).toBe(String(before !== 'true'));
    await lightSwitch.click();
  });
});

test('the keyboard goes from post to post, and past the head', async () => {
  await open('/');
  await eventually(async () => expect((await shown()).length).toBe(20));
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
  expect(complaints).toEqual([]);
});
