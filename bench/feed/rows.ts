import { castMembers } from '@sim-feed/core/cast';
import { percent, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import { answerAccuracy } from './answering.ts';
import { authorAccuracy } from './authorship.ts';
import type { Chronicle, Text } from './chronicle.ts';
import { nearRepetitions } from './repetition.ts';
import { commonestOpening, distinct, gini, lexicalDiversity } from './variety.ts';

const leastOfADay = 500;
const mostRepeated = 0.01;
const leastActions = 5;

/** What is measured of a feed, beside what it should be; `other` is a feed of another seed. */
export function feedRows(feed: Chronicle, other: Chronicle, days: number): Row[] {
  const texts = bodiesOf(feed);
  const profiles = [...feed.entries.values()].map((counts) => [...counts].toSorted().join());
  const actions = [...feed.entries.values()].map((counts) => counts.size);
  const within = nearRepetitions(texts).length / texts.length;
  const against = nearRepetitions(texts, bodiesOf(other)).length / texts.length;
  const authors = authorAccuracy(other.posts, feed.posts);
  const answers = answerAccuracy(feed.posts, feed.comments);
  const equal = texts.length - new Set(texts).size;
  return [
    atLeast('posts', feed.posts.length, leastOfADay * days, whole),
    atLeast('comments', feed.comments.length, leastOfADay * days, whole),
    atMost('equal texts', equal, 0, whole),
    atMost('near-repetitions within', within, mostRepeated, percent),
    ...(other === feed ? [] : [atMost("near-repetitions of another seed's", against, mostRepeated, percent)]),
    ...(other === feed ? [] : [atLeast('authors named, trained on another seed', authors, 0.8, percent)]),
    atLeast("comments' posts told out of four", answers, 0.6, percent),
    atLeast('fewest actions of a persona, of seven', Math.min(...actions), leastActions, whole),
    atMost('equal profiles of actions', profiles.length - new Set(profiles).size, 0, whole),
    { measure: 'distinct-1, distinct-2', value: `${distinct(texts, 1).toFixed(2)}, ${distinct(texts, 2).toFixed(2)}` },
    { measure: 'MTLD', value: lexicalDiversity(texts).toFixed(0) },
    { measure: 'commonest opening of three words', value: percent(commonestOpening(texts)) },
    { measure: 'Gini of comments received', value: gini(received(feed.comments)).toFixed(2) },
    { measure: 'Gini of posts written', value: gini(written(feed.posts)).toFixed(2) },
    { measure: 'refused as repeated', value: percent(feed.refused / texts.length) },
    {
      measure: 'left, right; earnest, cynical',
      value: `${count('left')}, ${count('right')}; ${count('earnest')}, ${count('cynical')}`,
    },
    atMost('turns that failed', feed.failures, 0, whole),
  ];
}

function bodiesOf({ posts, comments }: Chronicle): string[] {
  return [...posts, ...comments].map(({ body }) => body);
}

function atLeast(measure: string, value: number, aim: number, show: (value: number) => string): Row {
  return { measure, value: show(value), aim: `at least ${show(aim)}`, holds: value >= aim };
}

function atMost(measure: string, value: number, aim: number, show: (value: number) => string): Row {
  return { measure, value: show(value), aim: `at most ${show(aim)}`, holds: value <= aim };
}

/** Comments that each persona's posts have from others. */
function received(comments: readonly Text[]): number[] {
  const names = castMembers.map(({ username }) => username);
  return names.map((name) => comments.filter(({ under, isAnswer }) => !isAnswer && under?.author === name).length);
}

function written(posts: readonly Text[]): number[] {
  return castMembers.map(({ username }) => posts.filter(({ author }) => author === username).length);
}

function count(stand: string): number {
  return castMembers.filter(({ stands }) => Object.values(stands).includes(stand)).length;
}
