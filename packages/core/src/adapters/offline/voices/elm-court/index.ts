import type { Voice } from '../../voice.ts';
import { answers } from './answers.ts';
import { essays } from './essays.ts';
import { posts, thanks } from './posts.ts';
import { words } from './words.ts';

/** The originalist of a homeowners' association: long, formal, cites articles, rests. */
export const elmCourt: Voice = {
  name: 'ElmCourtOriginalist',
  temperament: {
    energy: [4, 7],
    post: 0.7,
    comment: 0.75,
    like: 0.25,
    follow: 0.1,
    look: 0.15,
    thread: 0.45,
    inspect: 0.12,
    answer: 0.75,
  },
  foes: ['consent_of_the_doug'],
  friends: ['planner_of_spoons'],
  words,
  posts,
  essays,
  thanks,
  ...answers,
};
