import { cast } from '@sim-feed/core/cast';
import { describe, expect, test } from 'vitest';
import { expand, type Grammar } from '../../src/adapters/offline/grammar.ts';
import { themeNames } from '../../src/adapters/offline/themes/index.ts';
import { themeOf, wordsOf } from '../../src/adapters/offline/topic.ts';
import type { Voice } from '../../src/adapters/offline/voice.ts';
import { commonWords } from '../../src/adapters/offline/voices/common-words.ts';
import { voiceOf } from '../../src/adapters/offline/voices/index.ts';

const strangers = [{ username: 'stranger', bio: 'Nobody. Yet.' }];
const theirs: Grammar = {
  by: ['@longest_username_there_can_be'],
  word: ['nomenclature'],
  word2: ['ombudsmen'],
  quote: ['What they said first'],
};

describe.each([...cast, ...strangers])('the voice of $username', ({ username, bio }) => {
  const voice = voiceOf({ me: username, bio });
  const templates = templatesOf(voice);

  test('has a filler for every symbol, and fits into a post', () => {
    for (const { template, words } of templates) {
      for (const theme of themeNames) {
        const text = expand(template, { ...commonWords, ...voice.words, ...wordsOf(theme), ...words }, `${theme}/k`);
        expect(text, template).not.toContain('#');
        expect(text, template).not.toMatch(/\s{2}|(?<!")"[.,]?"(?!")|^\s|\s$| [,.?!;]/);
        expect(text.length, template).toBeLessThanOrEqual(400);
      }
    }
  });

  test('says nothing twice', () => {
    const all = templates.map(({ template }) => template);
    expect(all.filter((template, index) => all.indexOf(template) !== index)).toEqual([]);
  });

  test('names whom it answers', () => {
    for (const { template } of templates.filter(({ words }) => 'by' in words && !('bio' in words))) {
      expect(template).toMatch(/#by#|#other#/);
    }
  });
});

test('a theme is recognised by what it says of itself', () => {
  for (const name of themeNames) {
    for (const text of Object.values(wordsOf(name)).flat()) {
      expect(themeOf(`I have thought about ${text}.`), text).toBe(name);
    }
  }
});

function templatesOf(voice: Voice): { template: string; words: Grammar }[] {
  const { posts, gems, thanks, hooks, feuds, comments, remarks, retorts, dossiers, threads, concessions } = voice;
  const heard = [...hooks.flatMap((hook) => hook.says), ...[...feuds.values()].flat()];
  return [
    ...[...posts, ...gems].map((template) => ({ template, words: {} })),
    ...thanks.map((template) => ({ template, words: { by: theirs['by'] ?? [] } })),
    ...[...heard, ...comments, ...remarks, ...retorts, ...concessions].map((template) => ({ template, words: theirs })),
    ...dossiers.map((template) => ({ template, words: { ...theirs, bio: ['Somebody of note'] } })),
    ...threads.map((template) => ({ template, words: { ...theirs, other: ['@another'] } })),
  ];
}
