import { keyedDraw as draw } from '../../domain/keyed-draw.ts';
import { compose, type Desk } from './composing.ts';
import { pick, shuffle } from './dice.ts';
import type { Grammar } from './grammar.ts';
import { liveAffair } from './live-affair.ts';
import { markOf, type Remark, type SeenPost } from './seen.ts';
import { type ThemeName, themeNames } from './themes/index.ts';
import { saidSlots, tellingWords, themeOf, wordsOf } from './topic.ts';
import type { Voice } from './voice.ts';

const themesOfADay = 8;
const longestQuote = 5;
const longestMotto = 3;
const fewestFitting = 3;
/** What every post is about, whatever else it is about: the place where it stands. */
const anywhere: ThemeName = 'feed';

/** A new post. */
export function writePost(desk: Desk): string {
  const { voice, scene, key } = desk;
  const admirer = scene.admirers[0];
  if (admirer !== undefined && draw(`${key}/thanks`) < 0.08) {
    return compose(desk, 'thanks', voice.thanks, { ...themeForPost(desk), by: [mention(admirer)] });
  }
  if (voice.gems.length > 0 && draw(`${key}/gem`) < 0.035) return compose(desk, 'gems', voice.gems, themeForPost(desk));
  return compose(desk, 'posts', voice.posts, themeForPost(desk));
}

/** A comment on another's post: to what it says, where the voice has a word for that. */
export function writeComment(desk: Desk, post: SeenPost, concede: boolean): string {
  const { voice, scene, key } = desk;
  const theme = themeOf(post.body);
  const words = { ...answering(post), ...wordsOf(theme ?? anywhere, post.body) };
  if (theme === undefined) return compose(desk, 'remarks', voice.remarks, words);
  if (concede) return compose(desk, 'concessions', voice.concessions, words);
  const bio = scene.dossiers.get(post.id);
  if (bio !== undefined) return compose(desk, 'dossiers', voice.dossiers, { ...words, bio: mottos(bio) });
  const about = (templates: readonly string[]): readonly string[] => echoing(templates, saidSlots(theme, post.body));
  const chance = (name: string): number => draw(`${key}/${markOf(post)}/${name}`);
  const thread = scene.threads.filter((remark) => remark.post === post.id && remark.by !== post.by);
  const other = pick(thread, `${key}/${markOf(post)}/other`);
  if (other !== undefined && chance('thread') < 0.4) {
    return compose(desk, 'threads', about(voice.threads), { ...words, other: [mention(other.by)] });
  }
  const feud = voice.feuds.get(post.by);
  if (feud !== undefined && chance('feud') < 0.3) return compose(desk, `feuds/${post.by}`, about(feud), words);
  const said = heard(voice, post);
  if (said.length > 0 && chance('hook') < 0.3) return compose(desk, 'hooks', about(said), words);
  return compose(desk, 'comments', about(voice.comments), words);
}

/** An answer to what somebody said under a post of one's own. */
export function writeAnswer(desk: Desk, remark: Remark): string {
  const { voice, scene } = desk;
  const own = scene.own.find((post) => post.id === remark.post)?.body ?? '';
  const said = `${remark.body} ${own}`;
  const theme = themeOf(remark.body) ?? themeOf(own) ?? anywhere;
  const words = { ...answering(remark), ...wordsOf(theme, said) };
  return compose(desk, 'retorts', echoing(voice.retorts, saidSlots(theme, said)), words);
}

/** What the voice has to say to the words that it cannot let pass. */
export function heard(voice: Voice, said: { readonly body: string }): readonly string[] {
  const lower = said.body.toLowerCase();
  return voice.hooks.filter((hook) => hook.hears.some((word) => lower.includes(word))).flatMap((hook) => hook.says);
}

/** The words for a new post: of the running joke, of one of the day's themes, of one that others are at, or of any. */
function themeForPost({ scene, seed, key }: Desk): Grammar {
  const affair = liveAffair(scene.calendar, seed);
  if (affair !== undefined && draw(`${key}/affair`) < 0.15) {
    return { ...wordsOf(affair.name), mishap: affair.matter };
  }
  const today = shuffle(themeNames, `${seed}/${scene.calendar.day}`).slice(0, themesOfADay);
  const going = scene.posts.slice(0, 6).flatMap((post) => themeOf(post.body) ?? []);
  const chance = draw(`${key}/where`);
  const pool = chance < 0.25 ? today : chance < 0.33 && going.length > 0 ? going : themeNames;
  return wordsOf(pick(pool, `${key}/theme`) ?? anywhere);
}

/** The templates that take up what was said; all of them where there are too few. */
function echoing(templates: readonly string[], said: readonly string[]): readonly string[] {
  const fitting = templates.filter((template) => said.some((slot) => template.includes(`#${slot}`)));
  return fitting.length >= Math.min(fewestFitting, templates.length) ? fitting : templates;
}

function answering(remark: { readonly by: string; readonly body: string }): Grammar {
  const [first = 'so-called', second = first] = tellingWords(remark.body);
  return { by: [mention(remark.by)], quote: [opening(remark.body)], word: [first], word2: [second] };
}

/** What a bio says, sentence by sentence. */
function mottos(bio: string): string[] {
  const said = bio.split(/(?<=[.!?])\s+/).map((sentence) => opening(sentence, longestMotto));
  return said.some(Boolean) ? said.filter(Boolean) : [''];
}

/** A username as others are addressed. What would be read as our own symbols goes. */
function mention(username: string): string {
  return `@${username.replace(/[#{}|]/g, '')}`;
}

/** The beginning of what another said, without names and quotation marks, short enough to quote. */
function opening(text: string, longest = longestQuote): string {
  const said = text.replace(/,? ?@\w+[,:]?/g, '').replace(/[#{}|"()[\]]/g, '');
  const words =
    said
      .match(/[^.!?\n]*\p{L}[^.!?\n]*/u)?.[0]
      .split(/\s+/)
      .filter(Boolean) ?? [];
  const kept = words.slice(0, longest).join(' ');
  return words.length > longest ? `${kept.replace(/[,;:]$/, '')}\u2026` : kept;
}
