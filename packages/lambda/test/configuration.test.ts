import { expect, it } from 'vitest';
import { readConfiguration } from '../src/configuration.ts';

const DATABASE_URL = 'postgres://reader:hush-hush@db.example.org/feed';

it('lists every mistake of the environment, and no value of it', () => {
  const mistaken = {
    DATABASE_URL: 'mysql://reader:hush-hush@db.example.org/feed',
    DATABASE_TLS: 'maybe',
    ALLOWED_ORIGINS: 'https://feed.example.org/',
  };
  const refused = expect.toSatisfy(({ code, message }) => {
    expect(code).toBe('invalid-option');
    expect(message).toMatch(/DATABASE_URL is no address of PostgreSQL.*DATABASE_TLS must be.*ALLOWED_ORIGINS must/);
    expect(message).not.toContain('hush');
    return true;
  });
  expect(errorOf(() => readConfiguration(mistaken))).toEqual(refused);
});

it.each(['localhost:5432/feed', 'no address', 'https://db.example.org'])('takes no %s for a database', (address) => {
  expect(errorOf(() => readConfiguration({ DATABASE_URL: address }))).toMatchObject({ code: 'invalid-option' });
});

it.each(['https://feed.example.org/', 'https://feed.example.org/page', 'feed.example.org', 'null', 'https://*.org'])(
  'takes no %s for an origin, as no browser sends it',
  (origin) => {
    expect(errorOf(() => readConfiguration({ DATABASE_URL, ALLOWED_ORIGINS: origin }))).toMatchObject({
      code: 'invalid-option',
    });
  },
);

it.each<[string | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['*', ['*']],
  ['https://feed.example.org, http://localhost:3000', ['https://feed.example.org', 'http://localhost:3000']],
])('reads the origins %j', (origins, expected) => {
  expect(readConfiguration({ DATABASE_URL, ALLOWED_ORIGINS: origins }).allowedOrigins).toEqual(expected);
});

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
