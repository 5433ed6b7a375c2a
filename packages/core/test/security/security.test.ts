import { bcryptHasher, commonPasswords, randomSecrets } from '@sim-feed/core/security';
import bcrypt from 'bcrypt';
import { describe, expect, it } from 'vitest';

describe('bcryptHasher', () => {
  it('hashes with a salt and knows the password again', async () => {
    const { hash, verify } = bcryptHasher({ cost: 4 });
    const [one, other] = await Promise.all([hash('a password'), hash('a password')]);
    expect(one).not.toBe(other);
    expect(bcrypt.getRounds(one)).toBe(4);
    expect(await verify('a password', one)).toBe(true);
    expect(await verify('another', one)).toBe(false);
  });

  it('has a decoy of its own cost, 12 unless told, that no password has', async () => {
    expect(bcrypt.getRounds(bcryptHasher().decoy)).toBe(12);
    const { decoy, hash, verify } = bcryptHasher({ cost: 5 });
    expect(bcrypt.getRounds(decoy)).toBe(5);
    expect(decoy).toHaveLength((await hash('a password')).length);
    for (const given of ['', '.', 'a password']) expect(await verify(given, decoy)).toBe(false);
  });

  it('knows hashes of a lower cost than its own', async () => {
    const { hash } = bcryptHasher({ cost: 5 });
    const one = await hash('a password');
    expect([4, 5, 6].map((cost) => bcryptHasher({ cost }).isWeak(one))).toEqual([false, false, true]);
  });

  it('refuses at once what is more than may wait, and goes on afterwards', async () => {
    const { hash } = bcryptHasher({ cost: 4, concurrency: 2, waiting: 3 });
    const results = await Promise.allSettled(Array.from({ length: 9 }, () => hash('a password')));
    expect(results.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'fulfilled'),
      ...Array.from({ length: 4 }, () => 'rejected'),
    ]);
    for (const result of results) {
      if (result.status === 'rejected') {
        expect(result.reason).toMatchObject({ code: 'too-busy', retryAfter: expect.any(Number) });
        expect(result.reason.retryAfter).toBeGreaterThanOrEqual(1);
      }
    }
    expect(await hash('a password')).toMatch(/^\$2b\$04\$/);
  });

  it.each([{ cost: 3 }, { cost: 21 }, { cost: 4.5 }, { concurrency: 0 }, { waiting: -1 }, { cost: Number.NaN }])(
    'refuses the options %j',
    (options) => {
      expect(() => bcryptHasher(options)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    },
  );
});

describe('randomSecrets', () => {
  const secrets = randomSecrets();

  it('makes tokens of 32 bytes, each another', () => {
    const tokens = Array.from({ length: 100 }, () => secrets.create());
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('digests with SHA-256', () => {
    expect(secrets.digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('compares texts of any length', () => {
    expect(secrets.equal('abc', 'abc')).toBe(true);
    for (const other of ['abd', 'ab', 'abcd', '', 'ABC']) expect(secrets.equal('abc', other)).toBe(false);
  });
});

describe('commonPasswords', () => {
  it('are 5,000 that the rules of length would let pass', () => {
    const list = [...commonPasswords];
    expect(list).toHaveLength(5_000);
    expect(list.filter((password) => !/^[!-~]{12,72}$/.test(password) || password !== password.toLowerCase())).toEqual(
      [],
    );
    expect(commonPasswords.has('qwertyqwerty')).toBe(true);
    expect(commonPasswords.has('correct horse battery staple')).toBe(false);
  });
});
