import type { Scene } from '../seen.ts';
import type { Voice } from '../voice.ts';
import { baron } from './baron.ts';
import { beth } from './beth.ts';
import { brigadier } from './brigadier.ts';
import { dex } from './dex.ts';
import { doug } from './doug.ts';
import { elmCourt } from './elm-court.ts';
import { hal } from './hal.ts';
import { kit } from './kit.ts';
import { linnea } from './linnea.ts';
import { mags } from './mags.ts';
import { nils } from './nils.ts';
import { plainVoice } from './plain.ts';
import { roy } from './roy.ts';
import { spoons } from './spoons.ts';
import { tram } from './tram.ts';
import { val } from './val.ts';
import { wendell } from './wendell.ts';

const all = [
  elmCourt,
  doug,
  linnea,
  spoons,
  beth,
  hal,
  tram,
  roy,
  brigadier,
  kit,
  dex,
  val,
  mags,
  baron,
  nils,
  wendell,
];
const voices = new Map(all.map((voice) => [voice.name.toLowerCase(), voice]));

/** The voice of the scene's persona; a plain one, made from its bio, where it has none of its own. */
export function voiceOf(scene: Pick<Scene, 'me' | 'bio'>): Voice {
  return voices.get(scene.me.toLowerCase()) ?? plainVoice(scene.me, scene.bio);
}
