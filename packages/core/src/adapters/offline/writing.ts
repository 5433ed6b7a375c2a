import { keyedDraw as draw } from '../../domain/keyed-draw.ts';
import { placeIn } from './calendar.ts';
import { compose, type Desk, fresh, keep } from './composing.ts';
import { deal, pick, shuffle } from './dice.ts';
import type { Grammar } from './grammar.ts';
import { markOf, type Remark, type SeenPost } from './seen.ts';
import { type ThemeName, themeNames } from './themes/index.ts';
import { tellingWord, themeOf, wordsOf } from './topic.ts';
import type { Voice } from './voice.ts';

const themesOfADay = 4;
/** What every post is about, whatever else it is about: the place where it stands. */
const anywhere: ThemeName = 'feed';

/** A new post. */
export function writePost(desk: Desk): string {
  const { voice, scene, key } = desk;
  const admirer = scene.admirers[0];
  if (admirer !== undefined && draw(`${key}/thanks`) < 0.1) {
    return compose(desk, 'thanks', voice.thanks, { ...wordsOf(themeForPost(desk)), by: [mention(admirer)] });
  }
  const essays = Object.entries(voice.essays).flatMap(([theme, lines]) => lines.map((line) => ({ theme, line })));
  const essay = deal(essays, placeIn(essays.length, scene.calendar), `${desk.seed}/${scene.me}/essays`);
  if (essay !== undefined && draw(`${key}/essay`) < 0.4) {
    const theme = themeNames.find((name) => name === essay.theme) ?? themeForPost(desk);
    const text = fresh(desk, 'essay', [essay.line], wordsOf(theme));
    if (text !== undefined) return keep(desk, text);
  }
  return compose(desk, 'posts', voice.posts, wordsOf(themeForPost(desk)));
}

/** A comment on another's post: to what it says, where the voice has a word for that. */
export function writeComment(desk: Desk, post: SeenPost, concede: boolean): string {
  const { voice, scene, key } = desk;
  const theme = themeOf(post.body);
  const words = { ...answering(post), ...wordsOf(theme ?? anywhere, post.body) };
  if (concede) return compose(desk, 'concessions', voice.concessions, words);
  const bio = scene.dossiers.get(post.id);
  if (bio !== undefined) return compose(desk, 'dossiers', voice.dossiers, { ...words, bio: mottos(bio) });
  const thread = scene.threads.filter((remark) => remark.post === post.id && remark.by !== post.by);
  const other = pick(thread, `${key}/${markOf(post)}/other`);
  if (other !== undefined && draw(`${key}/${markOf(post)}/thread`) < 0.5) {
    return compose(desk, 'threads', voice.threads, { ...words, other: [mention(other.by)] });
  }
  const said = heard(voice, post);
  if (said.length > 0 && draw(`${key}/${markOf(post)}/hook`) < 0.45) return compose(desk, 'hooks', said, words);
  return theme === undefined
    ? compose(desk, 'remarks', voice.remarks, words)
    : compose(desk, 'comments', voice.comments, words);
}

/** An answer to what somebody said under a post of one's own. */
export function writeAnswer(desk: Desk, remark: Remark): string {
  const { voice, scene, key } = desk;
  const own = scene.own.find((post) => post.id === remark.post)?.body ?? '';
  const theme = themeOf(remark.body) ?? themeOf(own) ?? anywhere;
  const words = { ...answering(remark), ...wordsOf(theme, `${remark.body} ${own}`) };
  const said = heard(voice, remark);
  if (said.length > 0 && draw(`${key}/${remark.by}/hook`) < 0.2) return compose(desk, 'hooks', said, words);
  return compose(desk, 'retorts', voice.retorts, words);
}

/** What the voice has to say to these words, from this author. */
export function heard(voice: Voice, said: { readonly by: string; readonly body: string }): readonly string[] {
  const lower = said.body.toLowerCase();
  return voice.hooks
    .filter((hook) => hook.of === undefined || hook.of.toLowerCase() === said.by.toLowerCase())
    .filter((hook) => hook.hears.some((word) => lower.includes(word)))
    .flatMap((hook) => hook.says);
}

/** The theme of a new post: one of the day's, one that others are at, or any. */
function themeForPost({ scene, seed, key }: Desk): ThemeName {
  const today = shuffle(themeNames, `${seed}/${scene.calendar.day}`).slice(0, themesOfADay);
  const going = scene.posts.slice(0, 6).flatMap((post) => themeOf(post.body) ?? []);
  const chance = draw(`${key}/where`);
  const pool = chance < 0.35 ? today : chance < 0.55 && going.length > 0 ? going : themeNames;
  return pick(pool, `${key}/theme`) ?? 'feed';
}

function answering(remark: { readonly by: string; readonly body: string }): Grammar {
  return { by: [mention(remark.by)], quote: [opening(remark.body)], word: [tellingWord(remark.body) ?? 'so-called'] };
}

/** What a bio says, sentence by sentence. */
function mottos(bio: string): string[] {
  const said = bio.split(/(?<=[.!?])\s+/).map(opening);
  return said.some(Boolean) ? said.filter(Boolean) : [''];
}

/** A username as others are addressed. Number signs go: they would be read as our own symbols. */
function mention(username: string): string {
  return `@${username.replaceAll('#', '')}`;
}

/** The beginning of what another said, without names and quotation marks, short enough to quote. */
function opening(text: string): string {
  const said = text.replace(/,? ?@\w+[,:]?/g, '').replace(/[#"]/g, '');
  const words =
    said
      .match(/[^.!?\n]*\p{L}[^.!?\n]*/u)?.[0]
      .split(/\s+/)
      .filter(Boolean) ?? [];
  return words.length > 7 ? `${words.slice(0, 6).join(' ')}\u2026` : words.join(' ');
}
