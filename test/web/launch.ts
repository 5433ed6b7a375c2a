import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts the browser, which phones nobody. Root has no sandbox to put it in. */
export function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
    ],
  });
}
