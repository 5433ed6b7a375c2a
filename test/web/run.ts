// `npm run test:web`: looks at the pages in a real browser. Every *.page.ts here is a file of tests. Arguments go to
// vitest: `npm run test:web -- feed`.
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

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const config = join(import.meta.dirname, 'vitest.config.ts');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
