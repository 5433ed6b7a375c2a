import type { Voice } from '../../voice.ts';
import { answers } from './answers.ts';
import { essays } from './essays.ts';
import { posts, thanks } from './posts.ts';
import { words } from './words.ts';

/** The degrowth influencer with four phones: lower case, gentle, sponsored. */
export const linnea: Voice = {
  name: 'less_with_linnea',
  temperament: {
    energy: [5, 8],
    post: 0.8,
    comment: 0.7,
    like: 0.7,
    follow: 0.2,
    look: 0.4,
    thread: 0.5,
    inspect: 0.07,
    answer: 0.7,
  },
  foes: ['planner_of_spoons'],
  friends: ['consent_of_the_doug'],
  words,
  posts,
  essays,
  thanks,
  ...answers,
  finish: lowered,
};

/** All lower case, but for names and discount codes. */
function lowered(text: string): string {
  return text.replace(/@\w+|\b[A-Z]+\d+\b|\p{Lu}/gu, (part) => (part.length > 1 ? part : part.toLowerCase()));
}
