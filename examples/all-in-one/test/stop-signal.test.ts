import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('takes two signals within a moment for one, and ends at once at another', async () => {
  const deaf = spawn(process.execPath, [fileURLToPath(new URL('./deaf.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  deaf.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(deaf.stdout, 'data');
  deaf.kill('SIGINT');
  deaf.kill('SIGTERM');
  await setTimeout(700);
  expect({ said, status: deaf.exitCode }).toEqual({ said: 'ready\nstopping\n', status: null });
  deaf.kill('SIGTERM');
  expect(await once(deaf, 'exit')).toEqual([130, null]);
});

test('ends by itself, with 1 and a sentence, where what was told to stop does not', async () => {
  const deaf = spawn(process.execPath, [fileURLToPath(new URL('./deaf.ts', import.meta.url)), '300'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  deaf.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(deaf.stdout, 'data');
  deaf.kill('SIGINT');
  expect(await once(deaf, 'close')).toEqual([1, null]);
  expect(said).toMatch(/the next start goes on where this one stood\.\n$/);
});
