import { describe, expect, it } from 'vitest';
import { AuthStage, codeOf, hasher, password } from './auth-stage.ts';

const wrong = 'a wrong long password';

describe('failing to sign in', () => {
  it('T21: holds an account back after five failures, the right password too, until the wait is over', async () => {
    const stage = new AuthStage();
    await stage.first();
    for (let count = 0; count < 5; count += 1) {
      expect(await codeOf(stage.signIn('ada', wrong))).toBe('invalid-credentials');
    }
    for (const given of [wrong, password]) {
      const refusal = await stage.signIn('ADA', given).catch((error) => error);
      expect(refusal).toMatchObject({ code: 'too-many-attempts', retryAfter: 30 });
    }
    stage.time += 29_999;
    expect(await stage.signIn('ada').catch((error) => error)).toMatchObject({ retryAfter: 1 });
    stage.time += 1;
    await stage.signIn('ada');
    for (let count = 0; count < 5; count += 1)
      expect(await codeOf(stage.signIn('ada', wrong))).toBe('invalid-credentials');
  });

  it('holds an account back after thirty failures from anywhere, and then for a minute at most', async () => {
    const stage = new AuthStage();
    await stage.first();
    for (let count = 0; count < 30; count += 1) {
      expect(await codeOf(stage.signIn('ada', wrong, `192.0.2.${count}`))).toBe('invalid-credentials');
    }
    for (let count = 0; count < 8; count += 1) {
      const refusal = await stage.signIn('ada', password, `198.51.100.${count}`).catch((error) => error);
      expect(refusal).toMatchObject({ code: 'too-many-attempts', retryAfter: Math.min(5 * 2 ** count, 60) });
      stage.time += refusal.retryAfter * 1_000;
      expect(await codeOf(stage.signIn('ada', wrong, `203.0.113.${count}`))).toBe('invalid-credentials');
    }
    stage.time += 60_000;
    await stage.signIn('ada', password, '198.51.100.99');
  });

  it('cannot be kept from the owner of an account by a stranger who fails in one network for days', async () => {
    const stage = new AuthStage();
    const ada = await stage.first();
    const attack = async (milliseconds: number) => {
      for (const end = stage.time + milliseconds; ; ) {
        const failure = await stage.signIn('ada', wrong, '192.0.2.66').catch((error) => error);
        if (failure.code === 'too-many-attempts') stage.time += failure.retryAfter * 1_000;
        else if (stage.time >= end) return;
      }
    };
    await attack(3 * 86_400_000);
    stage.time += 60_000;
    await stage.signIn('ada', password, '192.0.2.1');
    await stage.auth.changePassword(ada, { currentPassword: password, newPassword: 'another long password' });
  });

  it('holds an unknown name back like a known one', async () => {
    const stage = new AuthStage();
    await stage.first();
    for (const name of ['ada', 'nobody']) {
      for (let count = 0; count < 5; count += 1) await codeOf(stage.signIn(name, wrong));
      expect(await codeOf(stage.signIn(name, wrong))).toBe('too-many-attempts');
    }
  });

  it('holds a network back whatever the names, and then locks no more accounts', async () => {
    const stage = new AuthStage();
    await stage.first();
    for (let count = 0; count < 50; count += 1) {
      expect(await codeOf(stage.signIn(`nobody_${count}`, wrong, `2001:db8:0:1::${count}`))).toBe(
        'invalid-credentials',
      );
    }
    for (let count = 0; count < 10; count += 1) {
      expect(await codeOf(stage.signIn('ada', wrong, '2001:db8:0:1:ffff::1'))).toBe('too-many-attempts');
    }
    await stage.signIn('ada', password, '2001:db8:0:2::1');
  });

  it('does not count what was right against its network', async () => {
    const stage = new AuthStage();
    await stage.first();
    for (let count = 0; count < 60; count += 1) await stage.signIn('ada');
  });

  it('does not count what the hasher was too busy for', async () => {
    const stage = new AuthStage();
    await stage.first();
    const busy = { ...hasher, verify: () => Promise.reject(new Error('busy')) };
    const crowded = new AuthStage({ admin: stage.storage, hasher: busy });
    for (let count = 0; count < 60; count += 1) await expect(crowded.signIn('ada')).rejects.toThrow('busy');
    await stage.signIn('ada');
  });
});
