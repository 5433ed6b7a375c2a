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
  const { body } = await world.client.get('/posts/{page}', { path: { page: 1 } });
  thread = body.toSorted((one, other) => other.comments_count - one.comments_count)[0]?.id ?? 1;
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

/** The newest posts have no comments yet: further down it is livelier. */
async function showPile(page: Page): Promise<void> {
  for (let posts = 20; posts <= 40; posts += 20) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('article').nth(posts).waitFor();
  }
  await page.evaluate(() => {
    const posts = [...document.querySelectorAll('article')];
    const sheets = posts.map((post) => Number(post.dataset['sheets']));
    const pile = posts[Math.max(0, sheets.indexOf(Math.max(...sheets)) - 1)];
    const head = innerWidth < 1000 ? 72 : 24;
    scrollBy(0, (pile?.getBoundingClientRect().top ?? 0) - head);
  });
}
