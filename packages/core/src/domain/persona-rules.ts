import type { PersonaChanges, PersonaDraft } from './persona.ts';
import { characterCount, isStorable } from './text.ts';
import { isUsername, usernameRule } from './username.ts';

/** What is wrong with one field. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Every rule that a persona's draft breaks, by field; empty where it is fine. */
export function personaProblems(draft: PersonaDraft): Problem[] {
  const named = isUsername(draft.username);
  return [...(named ? [] : [{ path: 'username', message: usernameRule }]), ...changeProblems(draft)];
}

/** Every rule that changes of a persona break, by field; empty where they are fine. */
export function changeProblems({ bio, description }: PersonaChanges): Problem[] {
  return [
    ...(bio === undefined ? [] : bioProblems(bio)),
    ...(description === undefined ? [] : textProblems('description', description, 4_000)),
  ];
}

function bioProblems(bio: string): Problem[] {
  const broken = /[\r\n]/.test(bio) ? [{ path: 'bio', message: 'must be one line' }] : [];
  return [...textProblems('bio', bio, 280), ...broken];
}

function textProblems(path: string, text: string, most: number): Problem[] {
  if (typeof text !== 'string' || text.trim() === '') return [{ path, message: 'must not be empty' }];
  if (!isStorable(text)) return [{ path, message: 'must be well-formed text without NUL' }];
  return characterCount(text) > most ? [{ path, message: `must have at most ${most} characters` }] : [];
}
