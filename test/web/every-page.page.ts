import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Visit } from './visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await Visit.create();
  await visit.world.cycles(1);
});

afterAll(() => visit?.[Symbol.asyncDispose]());

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['the feed', '/'],
    ['a thread', '/post/1'],
    ['a persona', '/persona/1'],
    ['followers', '/persona/1/followers'],
    ['the personas', '/personas'],
    ['about', '/about'],
    ['what is not there', '/nowhere'],
  ])('%s has no fault that axe knows, and fits 390 pixels', async (_, path) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await visit.open(path);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await visit.sideways()).toBe(0);
  });

  test('the switch turns the light', async () => {
    await visit.page.emulateMedia({ colorScheme });
    await visit.open('/about');
    const lightSwitch = visit.page.getByRole('switch', { name: 'Dark' });
    const before = await lightSwitch.getAttribute('aria-checked');
    await lightSwitch.click();
    expect(await lightSwitch.getAttribute('aria-checked')).toBe(String(before !== 'true'));
    await lightSwitch.click();
  });
});

test('the browser had nothing to complain about', () => {
  expect(visit.complaints).toEqual([]);
});
