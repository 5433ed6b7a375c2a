import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { FeedWorld } from './feed-world.ts';
import { launch } from './launch.ts';

const images = join(import.meta.dirname, '../../docs/images');
const desk = { width: 1280, height: 800, scale: 1 };
const phone = { width: 390, height: 780, scale: 1.5 };

let world: FeedWorld;
let browser: Browser;
let thread: number;

beforeAll(async () => {
  await mkdir(images, { recursive: true });
  world = await FeedWorld.create();
  for (const minutes of [124, 94, 64, 34, 4]) {
    world.past = minutes * 60_000;
    await world.cycles(1);
  }
  await world.promise(new Date(Date.now() + 26 * 60_000));
  let most = -1;
  for await (const { id, comments_count } of world.client.feed()) {
    if (comments_count > most) [most, thread] = [comments_count, id];
  }
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

const views: readonly [string, () => string, typeof desk, 'light' | 'dark'][] = [
  ['feed', () => '/', desk, 'light'],
  ['simulation', () => '/simulation', { ...desk, height: 1440 }, 'light'],
  ['phone-feed', () => '/', phone, 'light'],
  ['phone-thread-dark', () => `/post/${thread}`, phone, 'dark'],
  ['phone-persona', () => '/persona/3', phone, 'light'],
  ['phone-followers-dark', () => '/persona/3/followers', phone, 'dark'],
];

test.each(views)('%s', async (name, path, { width, height, scale }, colorScheme) => {
  const viewport = { width, height };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${world.url}#${path()}`);
  await page
    .locator(path() === '/simulation' ? 'main [data-self]' : 'main img')
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (path() === '/') await showPile(page);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await page.close();
});

/** The newest posts have no comments yet: further down it is livelier. Four posts fill the picture. */
async function showPile(page: Page): Promise<void> {
  const end = page.getByText('That was the first thing ever said here.');
  while ((await end.count()) === 0) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(100);
  }
  await page.evaluate(() => {
    const posts = [...document.querySelectorAll('article')];
    const sheets = posts.map((post) => Number(post.dataset['sheets']));
    const sums = sheets.map((_, at) => sheets.slice(at, at + 4).reduce((sum, count) => sum + count, 0));
    const pile = posts[sums.indexOf(Math.max(...sums))];
    const head = innerWidth < 1000 ? 72 : 24;
    scrollBy(0, (pile?.getBoundingClientRect().top ?? 0) - head);
  });
}
