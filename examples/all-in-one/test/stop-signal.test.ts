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
