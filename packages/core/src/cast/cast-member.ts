import type { PersonaDraft } from '../domain/persona.ts';

/** Where a persona stands, so that the cast can be counted: no side has all the good jokes. */
export interface Stand {
  readonly economy: 'left' | 'centre' | 'right';
  readonly order: 'libertarian' | 'middle' | 'authoritarian';
  readonly temper: 'earnest' | 'cynical';
}

/** A persona that ships, and where it stands. */
export interface CastMember extends PersonaDraft {
  readonly stands: Stand;
}
