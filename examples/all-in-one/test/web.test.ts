import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FetchServer, serveFetch } from '../src/servers/fetch-server.ts';
import { type PageFiles, pageFiles } from '../src/servers/page-files.ts';
import { start } from './program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sim-feed-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the files of a page', () => {
  let files: PageFiles;
  const ask = (at: string, headers = {}) => files(new Request(`http://x${at}`, { headers }));

  beforeAll(async () => {
    const page = path.join(folder, 'page');
    mkdirSync(path.join(page, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.html'), 'not yours');
    writeFileSync(path.join(page, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(page, 'assets/main-1.js'), `export const long = '${'x'.repeat(5_000)}';`);
    files = (await pageFiles(page)) as PageFiles;
  });

  test('are the index at the root, under a strict policy, and assets that last', async () => {
    const index = ask('/');
    expect(await index?.text()).toBe('<!doctype html>');
    expect(index?.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    expect(index?.headers.get('cache-control')).toBe('no-cache');
    expect(ask('/assets/main-1.js')?.headers.get('cache-control')).toContain('immutable');
  });

  test('are packed for whoever can unpack them', () => {
    const packed = ask('/assets/main-1.js', { 'accept-encoding': 'gzip, br' });
    expect(packed?.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed?.headers.get('content-length'))).toBeLessThan(200);
    expect(Number(ask('/assets/main-1.js')?.headers.get('content-length'))).toBeGreaterThan(5_000);
  });

  test.each(['/posts/1', '/secret.html', '/../secret.html', '/%2e%2e/secret.html', '/assets', '/..%2fsecret.html'])(
    'are nothing at %s',
    (at) => expect(ask(at)).toBeUndefined(),
  );

  test('ask the API beside them and the admin server that is named, whatever they were built for', async () => {
    const page = path.join(folder, 'built-for-elsewhere');
    mkdirSync(page);
    const metas = (api: string, admin: string) =>
      `<meta name="sim-feed-api" content="${api}" /><meta name="sim-feed-admin" content="${admin}" />`;
    writeFileSync(path.join(page, 'index.html'), metas('https://api.example.org', 'https://admin.example.org'));
    const served = async (admin?: string) => (await pageFiles(page, admin))?.(new Request('http://x/'))?.text();
    expect(await served()).toBe(metas('', ''));
    expect(await served('http://127.0.0.1:8000')).toBe(metas('', 'http://127.0.0.1:8000'));
  });

  test('are none where none were built', async () => {
    expect(await pageFiles(path.join(folder, 'nowhere'))).toBeUndefined();
  });
});

test('a port that is taken is passed over', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const taken = (holder.address() as { port: number }).port;
  const server: FetchServer = await serveFetch(() => new Response('here'), [taken, 0]);
  expect(new URL(server.url).port).not.toBe(String(taken));
  expect(await (await fetch(server.url)).text()).toBe('here');
  await server[Symbol.asyncDispose]();
  await new Promise((resolve) => holder.close(resolve));
});

test('while the program goes on it serves the feed, says where first, and knows when the next cycle begins', async () => {
  const run = start(folder, ['--interval', '1h', '--offline']);
  await run.printed('The next cycle begins');
  const said = /^The (?:feed|read API): (http:\S+)/m;
  const url = said.exec(run.output())?.[1] ?? '';
  expect(run.output().search(said)).toBeLessThan(run.output().indexOf('A cycle begins'));
  expect(await (await fetch(`${url}posts/1`)).json()).not.toHaveLength(0);
  await vi.waitFor(async () => {
    const { next_slot } = (await (await fetch(`${url}cycles`)).json()) as { next_slot: string | null };
    expect(Date.parse(next_slot ?? '') % 3_600_000).toBe(0);
  });
  run.kill('SIGINT');
  expect((await run.ended).status).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
}, 180_000);

test('--no-web leaves the terminal alone', async () => {
  const run = start(folder, ['--interval', '1h', '--offline', '--no-web']);
  await run.printed('The next cycle begins');
  run.kill('SIGINT');
  expect((await run.ended).output).not.toContain('http:');
}, 180_000);
