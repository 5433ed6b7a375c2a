import { keyedDraw as draw } from '../../domain/keyed-draw.ts';
import { repeats } from '../../domain/repetition.ts';
import { characterCount, maxBodyLength } from '../../domain/text.ts';
import { placeIn } from './calendar.ts';
import { deal, pick } from './dice.ts';
import { expand, type Grammar } from './grammar.ts';
import type { Scene } from './seen.ts';
import type { Voice } from './voice.ts';
import { plainWords } from './voices/plain.ts';

const mostTries = 12;
const largeDeck = 20;
const shares = 3;
const asideStride = 8;
const speaksOfTheme = /#(?:thing|part|doing|mishap|who|want|kinds?|word|quote|close)\b/;

/** What writing needs: who writes, what it knows, and its own words so far, which grow as it writes. */
export interface Desk {
  readonly voice: Voice;
  readonly scene: Scene;
  readonly seed: string;
  /** Draws that differ from step to step. */
  readonly key: string;
  readonly texts: string[];
  /** How many of them are from before this turn. */
  readonly earlier: number;
}

/** Lays a desk out for one step. */
export function deskFor(voice: Voice, scene: Scene, seed: string): Desk {
  const before = [...scene.own.map((post) => post.body), ...scene.remembered];
  const key = `${seed}/${scene.slot}/${scene.me}/${scene.step}`;
  return { voice, scene, seed, key, texts: [...before, ...scene.written], earlier: before.length };
}

/** Writes a text and keeps it; where none is fresh, one that is at least short enough. */
export function compose(desk: Desk, deck: string, templates: readonly string[], words: Grammar): string {
  return keep(
    desk,
    fresh(desk, deck, templates, words) ?? fresh({ ...desk, texts: [], earlier: 0 }, deck, templates, words) ?? '...',
  );
}

/** Deals a template and fills it; draws again where the text would repeat the persona's own words. */
export function fresh(desk: Desk, deck: string, templates: readonly string[], words: Grammar): string | undefined {
  const { voice, scene, seed, key, texts, earlier } = desk;
  const grammar = { ...plainWords, ...voice.words, ...words };
  const cards = inHand(desk, templates, words);
  const place = placeIn(cards.length, scene.calendar);
  const round = Math.floor(place / cards.length);
  for (let count = 0; count < mostTries; count += 1) {
    const draft = `${key}/${deck}/${texts.length}/${count}`;
    const card = (count === 0 ? deal(cards, place, `${seed}/${scene.me}/${deck}`) : pick(templates, draft)) ?? '';
    const aside =
      deal(grammar['aside'] ?? [], placeIn(0, scene.calendar) + asideStride * (texts.length - earlier), seed) ?? '';
    const filled = expand(isAnswer(words) ? variant(card, round, aside, deck) : card, grammar, draft);
    const text = voice.finish?.(filled) ?? filled;
    const length = characterCount(text);
    if (length > 0 && length <= maxBodyLength && !texts.some((said) => repeats(text, said))) return text;
  }
  return undefined;
}

/** A share of a large deck: the second answer of a turn must not be the first of the next. */
function inHand({ texts, earlier }: Desk, templates: readonly string[], words: Grammar): readonly string[] {
  if (!isAnswer(words) || templates.length < largeDeck) return templates;
  return templates.filter((_, index) => index % shares === (texts.length - earlier) % shares);
}

function isAnswer(words: Grammar): boolean {
  return words['quote'] !== undefined;
}

/**
 * A card that comes again looks a little different: something is added, or a comment goes without the name. An answer
 * keeps it, for there may be several to whom it could be addressed.
 */
function variant(card: string, round: number, aside: string, deck: string): string {
  const look = (round + Math.floor(draw(card) * 4)) % 4;
  const goesUnnamed = deck === 'comments' && look % 2 === 1;
  const named = goesUnnamed ? card.replace(/^#by# |, #by#(?=[,.:;?!])/, '') : card;
  const isLonger = deck === 'comments' ? look > 1 : look % 2 === 1;
  return isLonger || !speaksOfTheme.test(card) ? `${named} ${aside}`.trim() : named;
}

/** Adds a text to what the persona has said, so that the next one differs. */
export function keep({ texts }: Desk, text: string): string {
  texts.push(text);
  return text;
}
