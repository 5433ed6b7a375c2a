// The second half of `npm run version`: gives what is unreleased in CHANGELOG.md the version that the packages now have.
import { readFileSync, writeFileSync } from 'node:fs';

const changelog = new URL('../CHANGELOG.md', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../packages/core/package.json', import.meta.url), 'utf8'));
const text = readFileSync(changelog, 'utf8');

if (text.includes(`\n## ${version} `)) {
  console.error(`CHANGELOG.md has ${version} already: is there a changeset? npx changeset makes one.`);
  process.exit(1);
}
if (!text.includes('\n## Unreleased\n')) {
  console.error('CHANGELOG.md has no "## Unreleased": what is new stands under it.');
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
writeFileSync(changelog, text.replace('\n## Unreleased\n', `\n## Unreleased\n\n## ${version} (${today})\n`));
console.log(`CHANGELOG.md: what was unreleased is ${version}.`);
