import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FeedWorld } from './feed-world.ts';
import { launch } from './launch.ts';

/** `npm run test:web -- --cycles 200 left-open` for a long stay. */
const cycles = Number(process.env['SIM_FEED_CYCLES'] ?? 12);
const pageOfFeed = 20;
/** The pages that are kept, each of twenty posts, and what else stands on the page. */
const mostNodes = 15 * pageOfFeed * 60 + 2_000;

let world: FeedWorld;
let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  world = await FeedWorld.create();
  await world.cycles(1);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
});

afterAll(async () => {
  await browser?.close();
  await world?.[Symbol.asyncDispose]();
});

const shown = () =>
  page
    .locator('[data-post]')
    .evaluateAll((posts) => posts.map((post) => Number((post as HTMLElement).dataset['post'])));

/** What the page holds, after everything has been let go that can be. */
async function held() {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes') };
}

/** As when its reader comes back to the tab: the page asks at once. */
const look = () => page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));

test(`a page left open for ${cycles} cycles holds no more for it, shows no card twice and all in order`, async () => {
  await page.goto(world.url);
  await page.locator('article img').first().waitFor();
  const notes: { heap: number; nodes: number }[] = [];
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const before = (await world.ids()).length;
    await world.cycles(1);
    const ids = await world.ids();
    const notice = page.getByRole('button', { name: /new posts?$/ });
    if (ids.length > before) {
      await vi.waitFor(
        async () => {
          await look();
          expect(await notice.count()).toBe(1);
        },
        { timeout: 45_000, interval: 100 },
      );
    }
    // Every other cycle waits unseen, so that some come in together.
    if (cycle % 2 === 0 && (await notice.count()) > 0) {
      await notice.click();
      await vi.waitFor(async () => expect((await shown())[0]).toBe(ids[0]), { timeout: 45_000, interval: 50 });
      const cards = await shown();
      expect(cards).toEqual(ids.slice(0, cards.length));
    }
    notes.push(await held());
    if (cycle % 20 === 0) console.log(cycle, (await shown()).length, notes.at(-1));
  }
  const full = notes.slice(Math.floor(cycles / 2));
  expect(Math.max(...notes.map(({ nodes }) => nodes))).toBeLessThan(mostNodes);
  if (cycles >= 100) expect(full.at(-1)?.heap).toBeLessThan((full[0]?.heap ?? 0) + 2);
}, 3_600_000);
