import { type AdminStorage, InvalidInput, type PasswordHasher, StorageUnavailable, TooBusy } from '@sim-feed/core';
import { memoryAdminStorage } from '@sim-feed/core/memory';
import { bcryptHasher } from '@sim-feed/core/security';
import bcrypt from 'bcrypt';
import { describe, expect, it } from 'vitest';
import { AuthStage, bootstrapToken, codeOf, hasher, password } from './auth-stage.ts';

const wrong = 'a wrong long password';

describe('registering', () => {
  it('takes the bootstrap token while there is no admin, and none afterwards', async () => {
    const stage = new AuthStage();
    const other = { username: 'ada', email: 'ada@example.org', password };
    const register = (token: string) => codeOf(stage.auth.register({ ...other, bootstrapToken: token }));
    expect(await register(`${bootstrapToken}x`)).toBe('registration-refused');
    expect(await register('')).toBe('registration-refused');
    const ada = await stage.first();
    expect(ada).toEqual({ id: ada.id, username: 'ada', email: 'ada@example.org', createdAt: new Date(stage.time) });
    expect(await codeOf(stage.first('bob'))).toBe('registration-refused');
  });

  it('takes no bootstrap token where none is set, and no short one is set', async () => {
    const { auth } = new AuthStage({ bootstrapToken: undefined });
    const ada = { username: 'ada', email: 'ada@example.org', password };
    expect(await codeOf(auth.register({ ...ada, bootstrapToken }))).toBe('registration-refused');
    expect(await codeOf(auth.register({ ...ada, bootstrapToken: 'undefined' }))).toBe('registration-refused');
    expect(() => new AuthStage({ bootstrapToken: 'x'.repeat(31) })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('lists every problem by its field', async () => {
    const { auth } = new AuthStage();
    const error = await auth
      .register({ username: 'a b', email: 'nowhere', password: 'short' })
      .catch((thrown) => thrown);
    expect(error.code).toBe('invalid-input');
    expect(error.problems.map(({ path }: { path: string }) => path)).toEqual([
      'email',
      'username',
      'password',
      'inviteToken',
    ]);
  });

  it('hashes nothing for who has no good token', async () => {
    let hashed = 0;
    const counting: PasswordHasher = {
      ...hasher,
      hash: (text) => {
        hashed += 1;
        return hasher.hash(text);
      },
    };
    const { auth } = new AuthStage({ hasher: counting });
    const bob = { username: 'bob', email: 'bob@example.org', password };
    expect(await codeOf(auth.register({ ...bob, inviteToken: 'nobody gave this' }))).toBe('registration-refused');
    expect(await codeOf(auth.register({ ...bob, bootstrapToken: 'nobody gave this' }))).toBe('registration-refused');
    expect(hashed).toBe(0);
  });
});

describe('T26: passwords', () => {
  const cases: [string, string, string | undefined][] = [
    ['72 bytes', 'xY7 '.repeat(18), undefined],
    ['73 bytes', `${'xY7 '.repeat(18)}z`, 'at most 72 bytes'],
    ['18 emoji, which are 72 bytes', '\u{1F5F3}'.repeat(18), undefined],
    ['19 emoji', '\u{1F5F3}'.repeat(19), 'at most 72 bytes'],
    ['12 characters', 'xY7 xY7 xY7 ', undefined],
    ['11 characters', 'xY7 xY7 xY7', 'at least 12 characters'],
    ['11 emoji, which are 44 bytes', '\u{1F5F3}'.repeat(11), 'at least 12 characters'],
    ['a NUL', 'xY7 xY7 xY7 \u0000 xY7', 'NUL'],
    ['half a surrogate pair', 'xY7 xY7 xY7 \uD83D xY7', 'well-formed'],
    ['a million bytes', 'x'.repeat(1_000_000), 'at most 72 bytes'],
    ['a common one', 'qwertyqwerty', 'most common'],
    ['a common one in capitals', 'QWERTYqwerty', 'most common'],
    ['the username', 'ada_of_the_hill', 'username or email'],
    ['the email in capitals', 'ADA@EXAMPLE.ORG', 'username or email'],
  ];

  it.each(cases)('%s', async (_, given, problem) => {
    const stage = new AuthStage();
    const ada = { username: 'ada_of_the_hill', email: 'ada@example.org', password: given, bootstrapToken };
    const outcome = await stage.auth.register(ada).catch((error) => error);
    if (problem === undefined) {
      expect(outcome).toMatchObject({ username: 'ada_of_the_hill' });
      await stage.signIn('ada_of_the_hill', given);
    } else {
      expect(outcome).toMatchObject({ code: 'invalid-input' });
      expect(outcome.problems).toEqual([{ path: 'password', message: expect.stringContaining(problem) }]);
      expect(outcome.message).not.toContain(given);
    }
  });

  it('what bcrypt would cut is not the right password', async () => {
    const stage = new AuthStage();
    const full = 'xY7 '.repeat(18);
    await stage.auth.register({ username: 'ada', email: 'ada@example.org', password: full, bootstrapToken });
    for (const longer of [`${full}x`, `${full}\u0000`]) {
      expect(await codeOf(stage.signIn('ada', longer))).toBe('invalid-credentials');
    }
    await stage.signIn('ada', full);
  });
});

describe('signing in', () => {
  it('takes the username or the email, whatever the case', async () => {
    const stage = new AuthStage();
    const ada = await stage.first('Ada');
    for (const name of ['Ada', 'aDA', 'ada@example.org', 'ADA@EXAMPLE.ORG']) {
      const { accessToken, tokenType, expiresIn } = await stage.signIn(name);
      expect({ tokenType, expiresIn }).toEqual({ tokenType: 'bearer', expiresIn: 1_800 });
      expect(await stage.auth.authenticate(accessToken)).toEqual(ada);
    }
  });

  it('T22: an unknown name and a wrong password are one error by the same work', async () => {
    const work: string[] = [];
    const noting = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get: (target, name) => {
          const method = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          return (...values: unknown[]) => {
            work.push(name === 'verify' ? `verify at ${bcrypt.getRounds(String(values[1]))}` : String(name));
            return Reflect.apply(method, target, values);
          };
        },
      });
    const plain = memoryAdminStorage();
    const admin: AdminStorage = { ...plain, admins: noting(plain.admins), throttle: noting(plain.throttle) };
    const stage = new AuthStage({ admin, hasher: noting(hasher) });
    await stage.first();
    const outcomes = [];
    for (const [name, given] of [
      ['ada', wrong],
      ['ada@example.org', wrong],
      ['nobody', wrong],
      ['nobody@example.org', wrong],
      ['no\u0000body', wrong],
      ['ada', ''],
      ['nobody', 'x'.repeat(1_000)],
    ] as const) {
      work.length = 0;
      const { code, message } = await stage.signIn(name, given).catch((error) => error);
      outcomes.push({ code, message, work: [...work] });
    }
    expect(outcomes[0]).toMatchObject({
      code: 'invalid-credentials',
      work: ['attempt', 'attempt', 'attempt', 'named', 'verify at 4'],
    });
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });
});

describe('a password that was hashed at a lower cost', () => {
  const hashOf = async ({ storage }: AuthStage) => (await storage.admins.named('ada'))?.passwordHash ?? '';

  it('is hashed anew when it signs in, and earlier tokens stay good', async () => {
    const before = new AuthStage();
    const ada = await before.first();
    const { accessToken } = await before.signIn('ada');
    const stage = new AuthStage({ admin: before.storage, hasher: bcryptHasher({ cost: 5 }) });
    const weak = await hashOf(stage);
    expect(await codeOf(stage.signIn('ada', wrong))).toBe('invalid-credentials');
    expect(await hashOf(stage)).toBe(weak);
    await stage.signIn('ada');
    const strong = await hashOf(stage);
    expect(bcrypt.getRounds(strong)).toBe(5);
    await stage.signIn('ada');
    expect(await hashOf(stage)).toBe(strong);
    expect(await stage.auth.authenticate(accessToken)).toEqual(ada);
    // Who still runs at the lower cost leaves it as it is.
    await before.signIn('ada');
    expect(await hashOf(stage)).toBe(strong);
  });

  it('signs in all the same where too many are waiting', async () => {
    const before = new AuthStage();
    await before.first();
    const busy = { ...bcryptHasher({ cost: 5 }), hash: () => Promise.reject(new TooBusy(1)) };
    const stage = new AuthStage({ admin: before.storage, hasher: busy });
    expect(await stage.signIn('ada')).toHaveProperty('accessToken');
  });

  it('signs in all the same where the new hash cannot be stored, and says so in the log', async () => {
    const before = new AuthStage();
    await before.first();
    const lost = new StorageUnavailable('The database cannot be reached.');
    const admins = new Proxy(before.storage.admins, {
      get: (kept, name) => (name === 'replaceHash' ? () => Promise.reject(lost) : Reflect.get(kept, name).bind(kept)),
    });
    const stage = new AuthStage({ admin: { ...before.storage, admins }, hasher: bcryptHasher({ cost: 5 }) });
    expect(await stage.signIn('ada')).toHaveProperty('accessToken');
    expect(stage.lines).toContainEqual({ err: lost });
  });
});

describe('admins', () => {
  it('are invited, listed and removed, and invitations are taken back', async () => {
    const stage = new AuthStage();
    const ada = await stage.first();
    const bob = await stage.invited(ada, 'bob');
    expect(await stage.auth.admins()).toEqual([ada, bob]);
    expect(await stage.auth.admins({ limit: 1, after: ada.id })).toEqual([bob]);
    const { expiresAt } = await stage.auth.invite(bob, { email: 'eve@example.org' });
    expect(expiresAt).toEqual(new Date(stage.time + 86_400_000));
    const [open] = await stage.auth.invitations();
    expect(open).toMatchObject({ email: 'eve@example.org', invitedBy: bob.id, expiresAt });
    expect(await codeOf(stage.auth.invite(ada, { email: 'BOB@example.org' }))).toBe('admin-taken');
    expect(await codeOf(stage.auth.invite(ada, { email: 'nowhere' }))).toBe('invalid-input');
    await stage.auth.revokeInvitation(open!.id, ada);
    expect(await codeOf(stage.auth.revokeInvitation(open!.id, ada))).toBe('not-found');
    await stage.auth.removeAdmin(bob.id, ada);
    expect(await codeOf(stage.auth.removeAdmin(bob.id, ada))).toBe('not-found');
    expect(await codeOf(stage.auth.removeAdmin(ada.id, ada))).toBe('last-admin');
  });

  it('change their password, which ends the tokens from before', async () => {
    const stage = new AuthStage();
    const ada = await stage.first();
    const { accessToken } = await stage.signIn('ada');
    const change = (currentPassword: string, newPassword: string) =>
      stage.auth.changePassword(ada, { currentPassword, newPassword });
    const problems = async (promise: Promise<void>) => {
      const error: unknown = await promise.catch((thrown) => thrown);
      return error instanceof InvalidInput && error.problems;
    };
    expect(await problems(change(wrong, 'another long password'))).toEqual([
      { path: 'currentPassword', message: expect.any(String) },
    ]);
    expect(await problems(change(password, 'short'))).toEqual([{ path: 'newPassword', message: expect.any(String) }]);
    expect(await problems(change(password, password))).toEqual([{ path: 'newPassword', message: expect.any(String) }]);
    expect(await stage.auth.authenticate(accessToken)).toEqual(ada);
    await change(password, 'another long password');
    expect(await codeOf(stage.auth.authenticate(accessToken))).toBe('unauthenticated');
    expect(await codeOf(stage.signIn('ada'))).toBe('invalid-credentials');
    await stage.signIn('ada', 'another long password');
  });

  it('cannot guess a current password without end', async () => {
    const stage = new AuthStage();
    const ada = await stage.first();
    const guess = () =>
      stage.auth.changePassword(ada, { currentPassword: wrong, newPassword: 'another long password' });
    for (let count = 0; count < 5; count += 1) expect(await codeOf(guess())).toBe('invalid-input');
    expect(await codeOf(guess())).toBe('too-many-attempts');
  });

  it('cannot invite when they have gone', async () => {
    const stage = new AuthStage();
    const bob = await stage.invited(await stage.first(), 'bob');
    await stage.auth.removeAdmin(bob.id);
    expect(await codeOf(stage.auth.invite(bob, { email: 'eve@example.org' }))).toBe('unauthenticated');
  });

  it('leave one line for each thing they do, with no secret in any', async () => {
    const stage = new AuthStage();
    const ada = await stage.first();
    const { inviteToken } = await stage.auth.invite(ada, { email: 'bob@example.org' });
    const bob = await stage.auth.register({ username: 'bob', email: 'bob@example.org', password, inviteToken });
    const { accessToken } = await stage.signIn('bob');
    await codeOf(stage.signIn('bob', wrong));
    await codeOf(stage.first('eve'));
    const newPassword = 'another long password';
    await codeOf(stage.auth.changePassword(bob, { currentPassword: wrong, newPassword }));
    await stage.auth.changePassword(bob, { currentPassword: password, newPassword: 'another long password' });
    await stage.auth.removeAdmin(bob.id, ada);
    expect(stage.lines).toEqual([
      { audit: 'admin-registered', by: ada.id, with: 'bootstrap' },
      { audit: 'admin-invited', by: ada.id, invitation: expect.any(Number) },
      { audit: 'admin-registered', by: bob.id, with: 'invitation' },
      { audit: 'signed-in', by: bob.id },
      { audit: 'sign-in-failed', admin: bob.id },
      { audit: 'registration-refused' },
      { audit: 'password-change-refused', by: bob.id },
      { audit: 'password-changed', by: bob.id },
      { audit: 'admin-removed', by: ada.id, admin: bob.id },
    ]);
    stage.lines.length = 0;
    for (let count = 0; count < 6; count += 1) await codeOf(stage.signIn('nobody', wrong));
    expect(stage.lines.map(({ audit }) => audit)).toEqual([...Array(5).fill('sign-in-failed'), 'sign-in-held-back']);
    const log = JSON.stringify(stage.lines);
    for (const secret of [password, wrong, inviteToken, accessToken, bootstrapToken, 'another long password']) {
      expect(log).not.toContain(secret);
    }
  });
});
