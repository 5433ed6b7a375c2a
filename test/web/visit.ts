import type { LanguageModel } from '@sim-feed/core';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished, vi } from 'vitest';
import { FeedWorld } from './feed-world.ts';
import { launch } from './launch.ts';

const patience = { timeout: 60_000, interval: 100 };

/** Waits until the check holds, for as long as a busy machine may need. */
export const eventually = (check: () => Promise<void>) => vi.waitFor(check, patience);

/** A reader with a browser, in a world of its own. */
export class Visit implements AsyncDisposable {
  readonly world: FeedWorld;
  readonly page: Page;
  /** What the browser had to complain about, but for what we have caused ourselves. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  #isPrepared = false;

  private constructor(world: FeedWorld, browser: Browser, page: Page) {
    this.world = world;
    this.#browser = browser;
    this.page = page;
    page.setDefaultTimeout(patience.timeout);
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.#isPrepared) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('dialog', (dialog) => {
      this.complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** Begins in a world with the shipped personas, before its first cycle; the offline stand-in plays unless told. */
  static async create(model?: LanguageModel): Promise<Visit> {
    const world = await FeedWorld.create(model);
    const browser = await launch();
    // In a context of its own, as axe wants it.
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    return new Visit(world, browser, await context.newPage());
  }

  /** Loads the page anew, at that address behind the hash. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.world.url}#${path}`);
    await this.page.reload();
    await this.page.getByRole('main').locator('h1').waitFor({ state: 'attached' });
  }

  /** Ids of the posts on the page, from the top. */
  shown(): Promise<number[]> {
    return this.page
      .locator('[data-post]')
      .evaluateAll((posts) => posts.map((post) => Number((post as HTMLElement).dataset['post'])));
  }

  async toTheEnd(): Promise<void> {
    await this.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  }

  /** Scrolls until every post there is has come. */
  async toTheFirstPost(): Promise<void> {
    await eventually(async () => {
      await this.toTheEnd();
      expect(await this.shown()).toEqual(await this.world.ids());
    });
  }

  /** As when a reader comes back to the tab: the page asks at once what is new. */
  async lookAgain(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  }

  /** By how many pixels the page is wider than its window. */
  sideways(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** Does what the browser will rightly complain about. */
  async expectingComplaints(work: () => Promise<void>): Promise<void> {
    this.#isPrepared = true;
    try {
      await work();
    } finally {
      this.#isPrepared = false;
    }
  }

  /** Stops the API. It is back when the test is over, however that ends. */
  async loseApi(): Promise<void> {
    onTestFinished(() => this.returnApi());
    this.#isPrepared = true;
    await this.world.stop();
  }

  /** Has the API back, and the page notice it. */
  async returnApi(): Promise<void> {
    await this.world.start();
    await eventually(async () => {
      await this.lookAgain();
      expect(await this.page.getByText('The API does not answer').count()).toBe(0);
    });
    this.#isPrepared = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    await this.world[Symbol.asyncDispose]();
  }
}
