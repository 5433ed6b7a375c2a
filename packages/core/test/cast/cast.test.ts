import { cast, castMembers } from '@sim-feed/core/cast';
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
    expect(voice.gems.length).toBeGreaterThan(0);
    for (const other of [...voice.foes, ...voice.friends, ...voice.feuds.keys()]) {
      expect(usernames).toContain(other);
    }
  }
});

test('the cast is spread evenly over the spectrum', () => {
  expect(castMembers.length).toBeGreaterThanOrEqual(16);
  const count = (stand: string): number =>
    castMembers.filter(({ stands }) => Object.values(stands).includes(stand)).length;
  expect(count('left')).toBe(count('right'));
  expect(count('libertarian')).toBe(count('authoritarian'));
  expect(count('earnest')).toBe(count('cynical'));
  // No corner is empty, and none is only earnest or only cynical.
  for (const economy of ['left', 'right']) {
    for (const order of ['libertarian', 'authoritarian']) {
      const corner = castMembers.filter(({ stands }) => stands.economy === economy && stands.order === order);
      expect(new Set(corner.map(({ stands }) => stands.temper)).size, `${economy}, ${order}`).toBe(2);
    }
  }
});
