import { z } from 'zod';
import { defineAction } from './define-action.ts';
import { gone } from './gone.ts';
import { personaName } from './references.ts';

/** Follows another persona; a success where it is followed already. */
export const followUser = defineAction({
  name: 'follow_user',
  description: 'Follow a user.',
  input: z.object({ username: personaName() }),
  async perform({ username }, { actor, tx }) {
    const persona = await tx.personaNamed(username);
    if (!persona) return gone('user');
    if (persona.id === actor.id) return { done: false, tell: { problem: 'You cannot follow yourself.' } };
    const reaction = await tx.follow(persona.id);
    switch (reaction) {
      case 'gone':
        return gone('user');
      case 'already':
        return { done: true, tell: { following: persona.username, note: 'You were following already.' } };
      case 'new':
        return { done: true, tell: { following: persona.username } };
    }
  },
});
