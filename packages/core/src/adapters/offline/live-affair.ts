import type { Calendar } from './calendar.ts';
import { shuffle } from './dice.ts';
import { affairNames, matterOf, type ThemeName } from './themes/index.ts';

/** Half hours from the beginning of one running joke to that of the next; between two there is some quiet. */
const span = 14;
const phaseLength = 3;

/** The running joke of this half hour and what is the matter with it now; undefined where none is alive. */
export function liveAffair(
  { hour }: Calendar,
  seed: string,
): { readonly name: ThemeName; readonly matter: readonly string[] } | undefined {
  const count = Math.floor(hour / span);
  const round = Math.floor(count / affairNames.length);
  const name = shuffle(affairNames, `${seed}/affairs/${round}`)[count % affairNames.length];
  const matter = name && matterOf(name, Math.floor((hour % span) / phaseLength));
  return name && matter && { name, matter };
}
