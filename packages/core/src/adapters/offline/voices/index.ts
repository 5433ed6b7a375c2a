import type { Scene } from '../seen.ts';
import type { Voice } from '../voice.ts';
import { doug } from './doug/index.ts';
import { elmCourt } from './elm-court/index.ts';
import { linnea } from './linnea/index.ts';
import { plainVoice } from './plain.ts';
import { spoons } from './spoons/index.ts';

const voices = new Map([elmCourt, doug, linnea, spoons].map((voice) => [voice.name.toLowerCase(), voice]));

/** The voice of the scene's persona; a plain one, made from its bio, where it has none of its own. */
export function voiceOf(scene: Pick<Scene, 'me' | 'bio'>): Voice {
  return voices.get(scene.me.toLowerCase()) ?? plainVoice(scene.me, scene.bio);
}
