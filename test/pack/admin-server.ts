import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { bare } from './process.ts';

/** Starts the admin server's command on a data folder; it must be ready, and let the first admin register. */
export async function tryAdminServer(project: string): Promise<void> {
  const onWindows = process.platform === 'win32';
  const command = path.join(project, 'node_modules/.bin', onWindows ? 'sim-feed-admin.cmd' : 'sim-feed-admin');
  const server = spawn(command, {
    cwd: project,
    env: bare({ DATA_DIR: 'administered', PORT: '0' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
  });
  const ended = once(server, 'exit');
  const complaints = text(server.stderr);
  try {
    const address = `http://127.0.0.1:${(await portOf(server.stdout)) ?? assert.fail(await complaints)}`;
    assert.equal(await statusOf(`${address}/health/ready`), 200);
    const registration = await fetch(`${address}/auths/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ email: 'ada@example.org', username: 'ada', password: 'correct horse battery' },
        bootstrap_token: (await readFile(path.join(project, 'administered/bootstrap-token'), 'utf8')).trim(),
      }),
    });
    assert.equal(registration.status, 201, await registration.text());
    // Its page is files beside the code, which a package can leave out.
    for (const file of ['', 'swagger-ui-bundle.js', 'start.js']) {
      assert.equal(await statusOf(`${address}/docs/${file}`), 200, file);
    }
    assert.equal(await statusOf(`${address}/openapi.json`), 200);
  } finally {
    server.kill('SIGTERM');
    const [code] = await ended;
    if (!onWindows) assert.equal(code, 0, 'told to stop, it ends with 0');
  }
}

async function statusOf(address: string): Promise<number> {
  const answer = await fetch(address);
  // An answer that nobody reads is under way, and the server waits for it.
  await answer.arrayBuffer();
  return answer.status;
}

/** The port in the line that says that it listens; undefined where it ends before. */
async function portOf(out: NodeJS.ReadableStream): Promise<number | undefined> {
  for await (const line of createInterface({ input: out })) {
    const { port } = JSON.parse(line);
    if (port !== undefined) {
      out.resume();
      return port;
    }
  }
  return undefined;
}
