import { readRoutes } from '@sim-feed/core/http';
import { problemSchema } from '@sim-feed/core/http-schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../test/postgres/database.ts';
import { handlerOf, type ReadHandler } from '../src/index.ts';
import { settle } from './village.ts';

const runs = 2_000;

let database: TestDatabase;
let handlers: readonly ReadHandler[];
beforeAll(async () => {
  database = await createDatabase();
  await settle(database.url);
  handlers = readRoutes.map((route) => handlerOf(route, { DATABASE_URL: database.url, ALLOWED_ORIGINS: '*' }));
});
afterAll(async () => {
  await Promise.all(handlers.map((handler) => handler.end()));
  await database.drop();
});

const goodNumber = fc.integer({ min: 1, max: 50 }).map(String);
const anyNumber = fc.oneof(
  { weight: 4, arbitrary: goodNumber },
  fc.constantFrom('0', '-1', '1.5', '1e3', '0x10', 'Infinity', '9'.repeat(20), '9'.repeat(15), '%00', ''),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const query = fc
  .dictionary(
    fc.constantFrom('limit', 'before', 'after', 'relation', 'utm_source', '__proto__'),
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('1', '20', '100', 'mmd3x1c0.5', 'followers', 'following') },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxKeys: 2 },
  )
  .map((pairs) =>
    Object.entries(pairs)
      .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
      .join('&'),
  );
const rawQuery = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  query,
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'get', ''),
);
const headers = fc.dictionary(
  fc.constantFrom('if-none-match', 'origin', 'accept', 'x-anything'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  { maxKeys: 2 },
);

it(`answers ${runs} generated events, none with a 5xx, and every error as a problem`, async () => {
  let valid = 0;
  const event = fc.record({ route: fc.nat(readRoutes.length - 1), number: anyNumber, rawQuery, method, headers });
  await fc.assert(
    fc.asyncProperty(event, async ({ route, number, rawQuery: rawQueryString, method: verb, headers: given }) => {
      const rawPath = (readRoutes[route]?.path ?? '').replace(/\{[^}]+\}/, () => number);
      const requestContext = { requestId: 'r-1', stage: '$default', http: { method: verb } };
      const result = await handlers[route]!({ rawPath, rawQueryString, headers: given, requestContext });
      expect([200, 204, 304, 400, 404, 405]).toContain(result.statusCode);
      if (result.statusCode < 400) valid += 1;
      else {
        expect(result.headers['content-type']).toBe('application/problem+json');
        if (verb !== 'HEAD') problemSchema.strict().parse(JSON.parse(result.body));
      }
      if (result.statusCode === 200 && verb !== 'HEAD') JSON.parse(result.body);
    }),
    { numRuns: runs, seed: 20_261_122 },
  );
  expect(valid / runs).toBeGreaterThanOrEqual(0.3);
}, 120_000);
