import { variants } from '../grammar.ts';
import { type Affair, affairs } from './affairs.ts';
import { household } from './household.ts';
import { indoors } from './indoors.ts';
import { occasions } from './occasions.ts';
import { outdoors } from './outdoors.ts';
import { outings } from './outings.ts';
import type { Theme } from './theme.ts';

export type { Theme } from './theme.ts';

const standing = { ...indoors, ...outdoors, ...household, ...outings, ...occasions };
const catalogue = { ...standing, ...affairs };

/** The name of a theme, a standing one or a running joke. */
export type ThemeName = keyof typeof catalogue;

/** All themes by name, each choice in them told out. */
export const themes: Readonly<Record<ThemeName, Theme>> = toldOut(catalogue);

/** The standing themes' names, in one fixed order. */
export const themeNames: readonly ThemeName[] = Object.keys(standing).filter(isThemeName);

/** The running jokes' names, in one fixed order. */
export const affairNames: readonly ThemeName[] = Object.keys(affairs).filter(isThemeName);

/** What is the matter with a running joke in its phase, from 0; undefined where it is none or has no such phase. */
export function matterOf(name: ThemeName, phase: number): readonly string[] | undefined {
  const found: Affair | undefined = Object.entries(affairs).find(([other]) => other === name)?.[1];
  return found?.course[phase]?.flatMap(variants);
}

function isThemeName(name: string): name is ThemeName {
  return name in catalogue;
}

function toldOut<Name extends string>(told: Readonly<Record<Name, Theme>>): Readonly<Record<Name, Theme>> {
  const result: Record<Name, Theme> = { ...told };
  for (const name in told) result[name] = withVariants(told[name]);
  return result;
}

function withVariants(theme: Theme): Theme {
  return {
    ...theme,
    thing: theme.thing.flatMap(variants),
    part: theme.part.flatMap(variants),
    doing: theme.doing.flatMap(variants),
    mishap: theme.mishap.flatMap(variants),
    who: theme.who.flatMap(variants),
    want: theme.want.flatMap(variants),
  };
}
