import type { Voice } from '../../voice.ts';
import { answers } from './answers.ts';
import { essays } from './essays.ts';
import { posts, thanks } from './posts.ts';
import { words } from './words.ts';

/** The libertarian who opposes traffic lights: short sentences, prices in washers, never signed anything. */
export const doug: Voice = {
  name: 'consent_of_the_doug',
  temperament: {
    energy: [3, 6],
    post: 0.75,
    comment: 0.8,
    like: 0.18,
    follow: 0.1,
    look: 0.25,
    thread: 0.6,
    inspect: 0.06,
    answer: 0.85,
  },
  foes: ['ElmCourtOriginalist'],
  friends: ['less_with_linnea'],
  words,
  posts,
  essays,
  thanks,
  ...answers,
};
