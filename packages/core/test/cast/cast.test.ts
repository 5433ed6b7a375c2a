import { cast } from '@sim-feed/core/cast';
import { expect, test } from 'vitest';
import { voiceOf } from '../../src/adapters/offline/voices/index.ts';

test('every persona can be stored as it is', () => {
  for (const { username, bio, description } of cast) {
    expect(username).toMatch(/^[A-Za-z0-9_]{3,30}$/);
    expect(bio).toMatch(/^[^\n]{1,280}$/);
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThanOrEqual(4_000);
  }
});

test('no username comes twice, whatever the case', () => {
  expect(new Set(cast.map(({ username }) => username.toLowerCase())).size).toBe(cast.length);
});

test('a description names only personas of the cast', () => {
  const usernames = cast.map(({ username }) => username);
  for (const { description } of cast) {
    for (const [, named = ''] of description.matchAll(/@(\w+)/g)) expect(usernames).toContain(named);
  }
});

test('every persona has an offline voice of its own, whose foes and friends are of the cast', () => {
  const usernames = cast.map(({ username }) => username);
  for (const { username, bio } of cast) {
    const voice = voiceOf({ me: username, bio });
    expect(Object.keys(voice.essays).length).toBeGreaterThan(0);
    for (const other of [...voice.foes, ...voice.friends, ...voice.hooks.flatMap((hook) => hook.of ?? [])]) {
      expect(usernames).toContain(other);
    }
  }
});
