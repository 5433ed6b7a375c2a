import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('takes two signals within a moment for one, and ends at once at another', async () => {
  const deaf = spawn(process.execPath, [path.join(import.meta.dirname, 'deaf.ts')], { stdio: ['ignore', 'pipe', 2] });
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
