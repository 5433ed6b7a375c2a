import type { Text } from './chronicle.ts';
import { bare, wordsOf } from './words.ts';

const choices = 4;

type Vector = ReadonlyMap<string, number>;

/**
 * How often a comment's post is the nearest by TF-IDF cosine out of four: its own and three others of the cycle in which
 * its post was written. Names and quotations are taken out of the comment first. A tie counts as missed.
 */
export function answerAccuracy(posts: readonly Text[], comments: readonly Text[]): number {
  const rarity = rarityOf(posts);
  const vectors = new Map(posts.map((post) => [`${post.author}/${post.body}`, vectorOf(post.body, rarity)]));
  const vectorOfPost = (post: Text): Vector => vectors.get(`${post.author}/${post.body}`) ?? new Map();
  let asked = 0;
  let found = 0;
  for (const { body, under } of comments) {
    if (under === undefined) continue;
    const others = posts.filter((post) => post.cycle === under.cycle && post.body !== under.body);
    if (others.length < choices - 1) continue;
    const comment = vectorOf(bare(body), rarity);
    const own = cosine(comment, vectorOfPost(under));
    // Which three is settled by the comment's place, so that the measure is the same each time.
    const rivals = Array.from({ length: choices - 1 }, (_, index) => others[(asked * 7 + index) % others.length]);
    const isNearest = rivals.every((rival) => rival === undefined || cosine(comment, vectorOfPost(rival)) < own);
    asked += 1;
    if (isNearest) found += 1;
  }
  return found / Math.max(1, asked);
}

function rarityOf(posts: readonly Text[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { body } of posts) {
    for (const word of new Set(wordsOf(body))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return new Map([...holders].map(([word, count]) => [word, Math.log((1 + posts.length) / (1 + count)) + 1]));
}

function vectorOf(text: string, rarity: ReadonlyMap<string, number>): Vector {
  const vector = new Map<string, number>();
  for (const word of wordsOf(text)) {
    const weight = rarity.get(word);
    if (weight !== undefined) vector.set(word, (vector.get(word) ?? 0) + weight);
  }
  return vector;
}

function cosine(one: Vector, other: Vector): number {
  let shared = 0;
  for (const [word, weight] of one) shared += weight * (other.get(word) ?? 0);
  return shared === 0 ? 0 : shared / (lengthOf(one) * lengthOf(other));
}

function lengthOf(vector: Vector): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
