import { indoors } from './indoors.ts';
import { outdoors } from './outdoors.ts';
import type { Theme } from './theme.ts';

export type { Theme } from './theme.ts';

const catalogue = { ...indoors, ...outdoors };

/** The name of a theme. */
export type ThemeName = keyof typeof catalogue;

/** All themes by name. */
export const themes: Readonly<Record<ThemeName, Theme>> = catalogue;

/** The themes' names, in one fixed order. */
export const themeNames: readonly ThemeName[] = Object.keys(catalogue).filter(isThemeName);

function isThemeName(name: string): name is ThemeName {
  return name in catalogue;
}
