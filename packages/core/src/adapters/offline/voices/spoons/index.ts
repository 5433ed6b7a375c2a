import type { Voice } from '../../voice.ts';
import { answers } from './answers.ts';
import { essays } from './essays.ts';
import { posts, thanks } from './posts.ts';
import { words } from './words.ts';

/** The central planner of an office kitchen: bulletins, percentages, no hope and no spoons. */
export const spoons: Voice = {
  name: 'planner_of_spoons',
  temperament: {
    energy: [2, 4],
    post: 0.6,
    comment: 0.65,
    like: 0.15,
    follow: 0.14,
    look: 0.2,
    thread: 0.6,
    inspect: 0.12,
    answer: 0.6,
  },
  foes: ['consent_of_the_doug', 'less_with_linnea'],
  friends: ['ElmCourtOriginalist'],
  words,
  posts,
  essays,
  thanks,
  ...answers,
};
