import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { root } from './core-entries.ts';

beforeAll(() => {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
}, 300_000);

test('built entries throw the very classes that the main entry exports', () => {
  const program = `
    import { UsernameTaken } from '@sim-feed/core';
    import { memoryStorage } from '@sim-feed/core/memory';
    const draft = { username: 'twice', bio: 'Here.', description: 'Here again.' };
    const { personas } = memoryStorage({ personas: [draft] });
    const thrown = await personas.create(draft, new Date()).catch((error) => error);
    console.log(thrown instanceof UsernameTaken);
  `;
  // In a process of its own, where the packages resolve as they do for users.
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
  expect(said).toBe('true\n');
});
