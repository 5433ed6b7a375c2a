import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from './program.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sim-feed-all-in-one-admin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const password = 'correct horse battery';
const post = async (url: string, body: object, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

test('an admin registers by the token that was printed, creates a persona, and may ask from the page', {
  timeout: 120_000,
}, async () => {
  const program = start(folder, ['--interval', '1d']);
  await program.printed('The admin API: ');
  await program.printed('bootstrap token');
  const token = readFileSync(path.join(folder, '.sim-feed/bootstrap-token'), 'utf8').trim();
  await program.printed(token);
  expect(statSync(path.join(folder, '.sim-feed/bootstrap-token')).mode & 0o777).toBe(0o600);
  const [, url = ''] = /The admin API: (\S+)\/docs/.exec(program.output()) ?? [];
  const registration = { email: 'ada@example.org', username: 'ada', password, bootstrap_token: token };
  expect((await post(`${url}/auths/register`, registration)).status).toBe(201);
  const signedIn = (await post(`${url}/auths/login`, { username: 'ada', password })).body as { access_token: string };
  const persona = { username: 'newcomer', bio: 'Here.', description: 'Here again.' };
  expect((await post(`${url}/personas`, persona, signedIn.access_token)).status).toBe(201);
  const [, at = ''] = /The feed: (\S+)\//.exec(program.output()) ?? [];
  const page = await fetch(at);
  expect(await page.text()).toContain(`name="sim-feed-admin" content="${url}"`);
  expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${url};`);
  const asked = await fetch(`${url}/health/live`, { headers: { origin: at } });
  expect(asked.headers.get('access-control-allow-origin')).toBe(at);
  program.kill('SIGTERM');
  expect((await program.ended).status).toBe(0);
});

test('where there is an admin, the token is no longer printed', { timeout: 120_000 }, async () => {
  const program = start(folder, ['--interval', '1d']);
  await program.printed('The admin API: ');
  program.kill('SIGTERM');
  const { status, output } = await program.ended;
  expect(status).toBe(0);
  expect(output).not.toContain(readFileSync(path.join(folder, '.sim-feed/bootstrap-token'), 'utf8').trim());
});
