import { keyedDraw as draw } from '../../domain/keyed-draw.ts';
import { repeats } from '../../domain/repetition.ts';
import { characterCount, maxBodyLength } from '../../domain/text.ts';
import { deal, pick } from './dice.ts';
import { expand, type Grammar, settled } from './grammar.ts';
import type { Scene } from './seen.ts';
import type { Voice } from './voice.ts';
import { commonWords } from './voices/common-words.ts';

const mostTries = 12;
const textsOfATurn = 3;

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
  const text = fresh(desk, deck, templates, words) ?? fresh({ ...desk, texts: [] }, deck, templates, words) ?? '...';
  desk.texts.push(text);
  return text;
}

/** Deals a template and fills it; draws again where the text would repeat the persona's own words or what it read. */
function fresh(desk: Desk, deck: string, templates: readonly string[], words: Grammar): string | undefined {
  const { voice, scene, seed, key, texts } = desk;
  const grammar = { ...commonWords, ...voice.words, ...words };
  const place = placeIn(templates.length, desk);
  const dealt = deal(templates, place, `${seed}/${scene.me}/${deck}`);
  const round = Math.floor(place / Math.max(1, templates.length)) * textsOfATurn + (textOfTurn(desk) % textsOfATurn);
  for (let count = 0; count < mostTries; count += 1) {
    const draft = `${key}/${deck}/${texts.length}/${count}`;
    const card = (count < 2 ? dealt : pick(templates, draft)) ?? '';
    const template = standsUnderPost(deck) && draw(`${draft}/unnamed`) < 0.5 ? unnamed(card) : card;
    const filled = expand(settled(template, `${seed}/${scene.me}`, round + count), grammar, draft);
    const text = voice.finish?.(filled) ?? filled;
    const length = characterCount(text);
    if (length > 0 && length <= maxBodyLength && !texts.some((said) => repeats(text, said))) return text;
  }
  return undefined;
}

/** Whether all in a deck is said to the author of the post that it stands under, who need not be named. */
function standsUnderPost(deck: string): boolean {
  return ['comments', 'hooks', 'dossiers', 'concessions'].includes(deck) || deck.startsWith('feuds/');
}

/** A comment without the name of the post's author: it stands under the post. */
function unnamed(template: string): string {
  return template.replace(/^#by# |, #by#(?=[.:;?!])/, '');
}

/** The turn's place in a deck: one further each turn, and a third of the deck further for each text of a turn. */
function placeIn(cards: number, desk: Desk): number {
  return desk.scene.calendar.turn + Math.floor(cards / textsOfATurn) * textOfTurn(desk);
}

function textOfTurn({ texts, earlier }: Desk): number {
  return Math.max(0, texts.length - earlier);
}
