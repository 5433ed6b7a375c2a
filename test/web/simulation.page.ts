import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { meteredModel } from './metered-model.ts';
import { eventually, Visit } from './visit.ts';

const password = 'correct horse battery';

let visit: Visit;

beforeAll(async () => {
  visit = await Visit.create(meteredModel());
});

afterAll(() => visit?.[Symbol.asyncDispose]());

const figure = (name: string) => visit.page.getByRole('region', { name, exact: true });
const count = (text: string | null) => Number(text === '' ? 0 : text);

/** The numbers of a picture, as a screen reader finds them: by the names at the heads of row and column. */
async function matrixOf(name: string): Promise<Map<string, number>> {
  const table = figure(name).getByRole('table');
  await table.waitFor();
  const heads = await table.getByRole('columnheader').allTextContents();
  const counts = new Map<string, number>();
  for (const row of await table.locator('tbody tr').all()) {
    const from = await row.getByRole('rowheader').textContent();
    const cells = await row.locator('td').allTextContents();
    for (const [at, cell] of cells.entries()) if (cell !== '') counts.set(`${from} to ${heads[at]}`, count(cell) || 1);
  }
  return counts;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** What the admin API says of each cycle to who asks without a page. */
async function reportsByHand(): Promise<{ calls: number; cost_usd: number }[]> {
  const { adminUrl, client } = visit.world;
  const headers = { 'content-type': 'application/json' };
  const login = { method: 'POST', headers, body: JSON.stringify({ username: 'ada', password }) };
  const { access_token } = (await (await fetch(`${adminUrl}/auths/login`, login)).json()) as { access_token: string };
  const authorization = `Bearer ${access_token}`;
  const { cycles } = (await client.get('/cycles')).body;
  return Promise.all(
    cycles.map(async ({ id }) => (await fetch(`${adminUrl}/cycles/${id}`, { headers: { authorization } })).json()),
  );
}

async function signIn(as = password): Promise<void> {
  const form = visit.page.getByRole('form', { name: 'Sign in as an admin' });
  await form.getByLabel('Username').fill('ada');
  await form.getByLabel('Password').fill(as);
  await form.getByRole('button').click();
}

test('before the first cycle the page says what there will be', async () => {
  await visit.open('/simulation');
  await visit.page.getByText('With the first cycle there will be something to count').waitFor();
});

describe('after some cycles', () => {
  beforeAll(async () => {
    for (const minutes of [154, 124, 94, 64, 34, 4]) {
      visit.world.past = minutes * 60_000;
      await visit.world.cycles(1);
    }
  });

  test('no part of it is loaded with the feed', async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
    visit.page.on('request', note);
    await visit.open('/');
    await eventually(async () => expect((await visit.shown()).length).toBeGreaterThan(0));
    await visit.page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('simulation'))).toEqual([]);
    await visit.page.getByRole('link', { name: 'Simulation', exact: true }).click();
    await figure('Cycles over time').waitFor();
    expect(asked.filter((path) => path.includes('simulation'))).not.toEqual([]);
    visit.page.off('request', note);
  });

  test('shows each cycle, in a table too', async () => {
    await visit.open('/simulation');
    const cycles = figure('Cycles over time');
    await cycles.getByText('As a table').focus();
    await visit.page.keyboard.press('Enter');
    const { body } = await visit.world.client.get('/cycles');
    await eventually(async () =>
      expect(await cycles.getByRole('row').allTextContents()).toEqual([
        'CycleSlotTurnsTook',
        ...body.cycles.map(({ id, turns }) =>
          expect.stringMatching(new RegExp(`^${id}.*${turns.finished} finished.* (s|min)$`)),
        ),
      ]),
    );
  });

  test('shows who follows whom, and who replies to whom, as the database has it', async () => {
    await visit.open('/simulation');
    expect(await matrixOf('Who follows whom')).toEqual(await visit.world.follows());
    expect(await matrixOf('Who replies to whom')).toEqual(await visit.world.repliesToNewest(40));
  });

  test('looks further back when told to, by the keyboard too', async () => {
    const { page } = visit;
    await visit.open('/simulation');
    const replies = figure('Who replies to whom');
    await replies.getByText('Read from the newest 40 posts, back to').waitFor();
    const more = replies.getByRole('button', { name: 'Look further back' });
    await visit.expectingComplaints(async () => {
      await page.route('**/comments?*', (route) => route.abort());
      await more.focus();
      await page.keyboard.press('Enter');
      await replies.getByRole('alert').getByText('could not be had').waitFor();
      await page.unroute('**/comments?*');
    });
    await page.keyboard.press('Enter');
    const posts = (await visit.world.ids()).length;
    await replies.getByText(`Read from all ${posts} posts`).waitFor();
    expect(await matrixOf('Who replies to whom')).toEqual(await visit.world.repliesToNewest(posts));
    expect(await more.count()).toBe(0);
  });

  test('asks for a bounded number of things', async () => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(request.url());
    visit.page.on('request', note);
    await visit.open('/simulation');
    await figure('Who replies to whom').getByRole('table').waitFor();
    await figure('Who follows whom').getByRole('table').waitFor();
    visit.page.off('request', note);
    expect(asked.filter((url) => url.includes('/comments')).length).toBeLessThanOrEqual(40);
    expect(asked.filter((url) => url.includes('/relations')).length).toBeLessThanOrEqual(20);
  });

  test('without an admin server it says what would be seen', async () => {
    await visit.open('/simulation');
    await figure('Actions, tokens and cost').getByText('It was told none.').waitFor();
  });

  test.each([
    ['the cycles', '**/cycles?limit=100', 'main'],
    ['the personas', '**/personas?*', '[aria-labelledby]:has-text("Who replies")'],
    ['whom they follow', '**/relations?*', '[aria-labelledby]:has-text("Who follows")'],
    ['what they reply', '**/comments?*', '[aria-labelledby]:has-text("Who replies")'],
  ])('where %s cannot be had, that is said, and asked for again when told to', async (_, address, place) => {
    const { page } = visit;
    onTestFinished(() => page.unroute(address));
    await visit.expectingComplaints(async () => {
      await page.route(address, (route) => route.abort());
      await visit.open('/simulation');
      await page.locator(place).getByRole('alert').waitFor();
      await page.unroute(address);
      await page.locator(place).getByRole('button', { name: 'Try again' }).click();
      await page.locator(place).getByRole('alert').waitFor({ state: 'detached' });
    });
    await figure('Who follows whom').getByRole('table').waitFor();
    await figure('Who replies to whom').getByRole('table').waitFor();
  });
});

describe('with an admin server', () => {
  beforeAll(() => visit.world.serveAdmin(password));

  test('a wrong password is refused in words', async () => {
    await visit.open('/simulation');
    await visit.expectingComplaints(async () => {
      await signIn('wrong horse battery');
      await visit.page.getByRole('alert').getByText('The username or the password is wrong.').waitFor();
    });
  });

  test('an admin who is signed in sees actions, tokens and cost, until the page is loaded anew', async () => {
    const { page } = visit;
    await visit.open('/simulation');
    await signIn();
    const admin = figure('Actions, tokens and cost');
    await admin.getByText('Signed in as ada.').waitFor();
    const actions = admin.getByRole('table').first();
    await actions.waitFor();
    const row = actions.getByRole('row', { name: /^create post/ });
    expect(count((await row.locator('td').nth(1).textContent()) ?? '')).toBe((await visit.world.ids()).length);
    const reports = await reportsByHand();
    const told = async (name: string) =>
      Number(
        (
          await admin
            .locator('div', { has: page.getByText(name, { exact: true }) })
            .locator('dd')
            .textContent()
        )?.replace(/[$,]/g, ''),
      );
    expect(await told('calls')).toBe(sum(reports.map(({ calls }) => calls)));
    const cost = sum(reports.map(({ cost_usd }) => cost_usd));
    expect(cost).toBeGreaterThan(0);
    expect(await told('in all')).toBe(Number(cost.toPrecision(2)));
    expect(
      await visit.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    ).not.toContain('eyJ');
    await visit.open('/simulation');
    await visit.page.getByRole('form', { name: 'Sign in as an admin' }).waitFor();
  });

  test('who signs out sees no more of it', async () => {
    await visit.open('/simulation');
    await signIn();
    const out = visit.page.getByRole('button', { name: 'Sign out' });
    await out.waitFor();
    const focused = () => visit.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Actions, tokens and cost');
    await out.click();
    await visit.page.getByRole('form', { name: 'Sign in as an admin' }).waitFor();
    expect(await focused()).toBe('Actions, tokens and cost');
    expect(await visit.page.getByText('Entries by action').count()).toBe(0);
  });

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    test.each([390, 1280])('at %i pixels it has no fault that axe knows, and fits', async (width) => {
      const { page } = visit;
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await visit.open('/simulation');
      await figure('Who replies to whom').getByRole('table').waitFor();
      await figure('Who follows whom').getByRole('table').waitFor();
      const faults = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      };
      expect(await faults()).toEqual([]);
      await signIn();
      await figure('Actions, tokens and cost').getByText('Entries by action').waitFor();
      for (const table of await page.getByText('As a table').all()) await table.click();
      // The more replies, the more shades there are.
      await page.getByRole('button', { name: 'Look further back' }).click();
      await page.getByText('Read from all').waitFor();
      expect(await faults()).toEqual([]);
      expect(await visit.sideways()).toBe(0);
      const pictures = process.env['SCREENSHOTS'];
      if (pictures)
        await page.screenshot({ path: `${pictures}/simulation-${colorScheme}-${width}.png`, fullPage: true });
    });
  });

  test('an admin server that is away is said to be away', async () => {
    await visit.open('/simulation');
    await visit.page.getByRole('form', { name: 'Sign in as an admin' }).waitFor();
    await visit.expectingComplaints(async () => {
      await visit.world.stopAdmin();
      await signIn();
      await visit.page.getByRole('alert').getByText('does not answer this page').waitFor();
    });
  });
});

test('the browser had nothing to complain about', () => {
  expect(visit.complaints).toEqual([]);
});
