import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config/config.ts';
import { variables } from '../src/config/variables.ts';

const sound = {
  DATABASE_URL: 'postgres://u:p%40ss-word@h/x',
  JWT_SECRET: 'j'.repeat(32),
  BOOTSTRAP_TOKEN: 'b'.repeat(32),
};

function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('the environment', () => {
  it('is listed in .env.example, every variable of it', () => {
    const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const listed = [...text.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  });

  it('has usual values for most', () => {
    expect(readConfig(sound)).toMatchObject({
      host: '127.0.0.1',
      port: 8_000,
      logLevel: 'info',
      trustedProxies: undefined,
    });
    expect(readConfig({ ...sound, TRUST_PROXY: '2' }).trustedProxies).toBe(2);
    expect(readConfig({ ...sound, TRUST_PROXY: 'loopback, 10.0.0.0/8' }).trustedProxies).toEqual([
      'loopback',
      '10.0.0.0/8',
    ]);
    expect(readConfig({ ...sound, TRUST_PROXY: '192.0.2.7,2001:db8::/32' }).trustedProxies).toHaveLength(2);
    expect(readConfig(sound).allowedOrigins).toEqual([]);
    expect(
      readConfig({ ...sound, ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000' }).allowedOrigins,
    ).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(readConfig({ ...sound, TOKEN_LIFETIME: '5m' }).tokenLifetime).toBe(300_000);
    expect(readConfig({ DATA_DIR: 'x' }).jwtSecret).toBeUndefined();
  });

  it('knows its secrets, the password as it is and as it is written', () => {
    expect(readConfig(sound).secrets).toEqual(
      expect.arrayContaining(['p@ss-word', 'p%40ss-word', sound.JWT_SECRET, sound.BOOTSTRAP_TOKEN]),
    );
  });

  it.each<[Record<string, string>, RegExp]>([
    [{}, /^DATABASE_URL is missing/],
    [{ DATABASE_URL: sound.DATABASE_URL }, /^JWT_SECRET is missing/],
    [{ ...sound, DATA_DIR: 'x' }, /name two databases/],
    [{ ...sound, JWT_SECRET: 'j'.repeat(31) }, /^JWT_SECRET must have at least 32 bytes/],
    [{ ...sound, JWT_SECRET_PREVIOUS: sound.JWT_SECRET }, /is the same/],
    [{ DATA_DIR: 'x', JWT_SECRET_PREVIOUS: 'j'.repeat(32) }, /set that too/],
    [{ ...sound, BOOTSTRAP_TOKEN: 'guess' }, /^BOOTSTRAP_TOKEN must have at least 32 characters/],
    ...['*', 'https://a.example/', 'https://a.example/feed', 'a.example', 'null', 'https://*.example'].map(
      (origins): [Record<string, string>, RegExp] => [
        { ...sound, ALLOWED_ORIGINS: origins },
        /^ALLOWED_ORIGINS must list origins of pages/,
      ],
    ),
    [{ ...sound, BCRYPT_COST: '4' }, /^BCRYPT_COST must be a whole number from 10 to 16/],
    ...['everybody', '10.0.0', '0.0.0.0/0', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '1.2.3.4,', 'fe80::%eth0/64'].map(
      (proxies): [Record<string, string>, RegExp] => [
        { ...sound, TRUST_PROXY: proxies },
        /^TRUST_PROXY must say how many/,
      ],
    ),
    [{ ...sound, PORT: '70000' }, /^PORT must be/],
    [{ ...sound, TOKEN_LIFETIME: '1y' }, /^TOKEN_LIFETIME must be/],
  ])('is refused where something is wrong: %o', (environment, reason) => {
    expect(problemsOf(environment)).toMatch(reason);
  });
});
