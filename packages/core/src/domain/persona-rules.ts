import type { PersonaDraft } from './persona.ts';
import { characterCount, isStorable } from './text.ts';

/** What is wrong with one field. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Every rule that a persona's draft breaks, by field; empty where it is fine. */
export function personaProblems(draft: PersonaDraft): Problem[] {
  return [
    ...(/^[A-Za-z0-9_]{3,30}$/.test(draft.username)
      ? []
      : [{ path: 'username', message: 'must be 3 to 30 letters, digits and underscores' }]),
    ...textProblems('bio', draft.bio, 280),
    ...(/[\r\n]/.test(draft.bio) ? [{ path: 'bio', message: 'must be one line' }] : []),
    ...textProblems('description', draft.description, 4_000),
  ];
}

function textProblems(path: string, text: string, most: number): Problem[] {
  if (typeof text !== 'string' || text.trim() === '') return [{ path, message: 'must not be empty' }];
  if (!isStorable(text)) return [{ path, message: 'must be well-formed text without NUL' }];
  return characterCount(text) > most ? [{ path, message: `must have at most ${most} characters` }] : [];
}
