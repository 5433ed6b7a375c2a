import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AdminProcess } from '../../packages/http-express/test/process/admin-process.ts';
import { createDatabase, type TestDatabase } from '../postgres/database.ts';
import { launch } from './launch.ts';

const root = join(import.meta.dirname, '../..');
const bootstrap = 'a bootstrap token of 32 characters';
const password = 'correct horse battery';
const open: AsyncDisposable[] = [];
let database: TestDatabase;
let browser: Browser;
let page: Page;
let address: string;
const requested = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['bin/build.mjs'], { cwd: root });
  database = await createDatabase();
  const server = new AdminProcess({
    DATABASE_URL: database.url,
    JWT_SECRET: 'the secret of a page, of 32 bytes and more',
    BOOTSTRAP_TOKEN: bootstrap,
  });
  open.push(server);
  address = `http://127.0.0.1:${await server.port()}`;
  const registered = await fetch(`${address}/auths/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ada@example.org', username: 'ada', password, bootstrap_token: bootstrap }),
  });
  expect(registered.status).toBe(201);
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  page.on('request', (request) =>
    requested.add(request.url().startsWith('data:') ? 'data:' : new URL(request.url()).origin),
  );
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  for (const one of open) await one[Symbol.asyncDispose]();
  await database?.drop();
});

it('shows the whole API, signs an admin in and tries a call, and asks nobody else for anything', async () => {
  await page.goto(`${address}/docs`);
  await page.getByText('Create a persona').waitFor();
  expect(await page.locator('.opblock').count()).toBe(26);

  await page.locator('.auth-wrapper .btn.authorize').first().click();
  const form = page.locator('.auth-container').filter({ hasText: 'OAuth2, password' });
  await form.locator('input#oauth_username').fill('ada');
  await form.locator('input#oauth_password').fill(password);
  await form.locator('button.authorize').click();
  await form.getByText('Authorized').waitFor();
  await page.locator('.btn-done').first().click();

  const call = page.locator('#operations-Access-whoAmI');
  await call.locator('.opblock-summary-control').click();
  await call.locator('.try-out__btn').click();
  await call.locator('.execute').click();
  const answer = call.locator('.live-responses-table .response').first();
  await answer.getByText('200').first().waitFor();
  expect(await answer.textContent()).toContain('"email": "ada@example.org"');

  const picture = process.env['SCREENSHOTS'];
  if (picture) await page.screenshot({ path: join(picture, 'admin-docs.png') });
  expect([...requested].filter((origin) => origin !== 'data:')).toEqual([address]);
  expect(complaints).toEqual([]);
});
