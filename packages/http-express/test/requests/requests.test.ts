import { expect, it } from 'vitest';
import { sendGenerated } from './generated-requests.ts';

// `npm run test:requests` sends 20,000.
const count = Number(process.env['REQUESTS'] ?? 1_000);
const seed = Number(process.env['SEED'] ?? 28);

it(`T28: ${count} generated requests are answered as documented`, { timeout: 3_600_000 }, async () => {
  const { requests, good, statuses, succeeded } = await sendGenerated(count, seed);
  console.log(`${requests} requests, ${good} answered with 2xx:`, statuses);
  expect(requests).toBe(count);
  expect(good / requests).toBeGreaterThanOrEqual(0.3);
  for (const id of ['removeAdmin', 'changePassword']) expect(succeeded).toContain(id);
  expect(Object.keys(statuses).filter((status) => Number(status) >= 500)).toEqual([]);
});
