// `npm run test:web`: looks at the pages in a real browser. Every *.page.ts here is a file of tests. Arguments go to
// vitest: `npm run test:web -- feed`. With `--cycles 200 left-open` a page is left open for that long.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';

const root = join(import.meta.dirname, '../..');

if (findBrowser() === undefined) {
  console.error(
    'No browser was found. Install Chromium (on Debian: apt-get install chromium), or name one in CHROMIUM.',
  );
  process.exit(2);
}

const given = process.argv.slice(2);
const place = given.indexOf('--cycles');
const [, cycles] = place < 0 ? [] : given.splice(place, 2);
const config = given.includes('--config') ? [] : ['--config', join(import.meta.dirname, 'vitest.config.ts')];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...config, ...given],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(cycles !== undefined && { SIM_FEED_CYCLES: cycles }) },
  },
);
process.exitCode = status ?? 1;
