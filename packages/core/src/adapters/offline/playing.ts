import { keyedDraw as draw } from '../../domain/keyed-draw.ts';
import type { Desk } from './composing.ts';
import { between, pick, shuffle } from './dice.ts';
import { markOf, type Remark, type Scene, type SeenPost } from './seen.ts';
import { heard, writeAnswer, writeComment, writePost } from './writing.ts';

/** One action that the persona wants; its arguments are only written once it is sure to be asked for. */
interface Wish {
  readonly name: string;
  arguments(): Readonly<Record<string, string | number>>;
}

/** One action that the persona asks for. */
export interface Move {
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

const ceiling = 10;
const mostMoves = 4;
const mostReplies = 4;
const mostLooks = 3;
const mostRefusals = 2;
const chanceOfConceding = 0.05;

/** What the persona does next; nothing where it has had enough. */
export function nextMoves(desk: Desk): Move[] {
  const { scene } = desk;
  if (scene.refused > mostRefusals || scene.step >= mostReplies) return [];
  const wishes = scene.posts.length === 0 ? alone(desk) : scene.step === 0 ? arrival(desk) : later(desk);
  const room = Math.min(mostMoves, energy(desk) - scene.performed.length);
  return wishes
    .filter((wish) => scene.offered.has(wish.name))
    .slice(0, Math.max(0, room))
    .map((wish) => ({ name: wish.name, arguments: wish.arguments() }));
}

/** How many actions the turn has in it: more where others have spoken to the persona. */
function energy({ voice, scene, seed }: Desk): number {
  const [low, high] = voice.temperament.energy;
  const toAnswerOne = times(scene, 'view_most_recent_posts') + 2;
  if (scene.emptyStart) return Math.max(low + 1, toAnswerOne);
  const drawn = between(low, high, `${seed}/${scene.slot}/${scene.me}/energy`);
  return Math.min(ceiling, drawn + Math.min(2, scene.comments.length));
}

/** Nobody else has posted: say something, then look around until somebody has. */
function alone(desk: Desk): Wish[] {
  const { scene, voice, key } = desk;
  const says = scene.step === 0 && (scene.emptyStart || draw(`${key}/post`) < voice.temperament.post);
  const looks = scene.step === 0 || (scene.emptyStart && times(scene, 'view_most_recent_posts') < mostLooks);
  return [...(says ? [post(desk)] : []), ...(looks ? [look] : [])];
}

/** The first reply of a turn that begins with something to read. */
function arrival(desk: Desk): Wish[] {
  const { scene, voice, key } = desk;
  const { temperament } = voice;
  const answers = scene.comments
    .filter((remark) => draw(`${key}/${remark.by}/${remark.body}/answer`) < temperament.answer * 0.4)
    .slice(0, 1);
  const [first, second] = targets(desk);
  const wishes = [
    ...answers.map((remark) => answer(desk, remark)),
    ...(draw(`${key}/post`) < temperament.post * 0.92 ? [post(desk)] : []),
    ...(first === undefined ? [] : approach(desk, first)),
    ...(second !== undefined && draw(`${key}/second`) < temperament.comment / 12 ? approach(desk, second) : []),
    ...likes(desk, temperament.like),
  ];
  return wishes.length > 0 ? wishes : [look];
}

/** Every later reply: what the last one has brought to light first. */
function later(desk: Desk): Wish[] {
  const { scene, voice, key } = desk;
  const { temperament } = voice;
  const open = targets(desk);
  const known = open.filter((seen) => hasLookedInto(scene, seen.id));
  const next = open.find((seen) => !known.includes(seen));
  if (scene.emptyStart)
    return [...open.slice(0, 2).map((seen) => comment(desk, seen)), ...likes(desk, 2), ...follows(desk, 1)];
  const speaks = known.length === 0 && next !== undefined && draw(`${key}/more`) < temperament.comment / 10;
  return [
    ...known.map((seen) => comment(desk, seen)),
    ...(speaks ? approach(desk, next) : []),
    ...digs(desk, open),
    ...likes(desk, temperament.like),
    ...follows(desk, temperament.follow),
    ...(draw(`${key}/look`) < temperament.look ? [look] : []),
  ];
}

/** Reads the longest argument that it has not read yet. */
function digs({ scene, voice, key }: Desk, open: readonly SeenPost[]): Wish[] {
  const busy = open.filter((seen) => seen.comments > 1 && !hasLookedInto(scene, seen.id));
  const busiest = busy.sort((one, other) => other.comments - one.comments)[0];
  return busiest !== undefined && draw(`${key}/dig`) < voice.temperament.thread / 3
    ? [named('view_comments_on_post', busiest.id)]
    : [];
}

/** Speaks under a post, or first reads what others said there, or who wrote it. */
function approach(desk: Desk, seen: SeenPost): Wish[] {
  const { voice, key } = desk;
  const { temperament } = voice;
  if (draw(`${key}/${markOf(seen)}/inspect`) < temperament.inspect * 0.5) return [named('find_post_author', seen.id)];
  if (seen.comments > 0 && draw(`${key}/${markOf(seen)}/look`) < temperament.thread)
    return [named('view_comments_on_post', seen.id)];
  if (draw(`${key}/${markOf(seen)}/comment`) >= temperament.comment * 0.5) return [];
  return concedes(desk, seen) ? [named('like_post', seen.id), comment(desk, seen)] : [comment(desk, seen)];
}

/** Others' posts that the persona has not answered this turn, the one that it can least let pass first. */
function targets({ scene, voice, key }: Desk): SeenPost[] {
  const newest = scene.own[0]?.id ?? 0;
  const interest = (seen: SeenPost): number =>
    draw(`${key}/${markOf(seen)}/interest`) * 2 +
    (seen.id > newest ? 2 : 0) +
    (isOneOf(voice.foes, seen.by) ? 0.6 : 0) +
    (isOneOf(voice.friends, seen.by) ? 0.3 : 0) +
    (heard(voice, seen).length > 0 ? 0.6 : 0) -
    // A post is tempting every other turn only, so that one persona seldom says two things of it.
    (draw(`${scene.me}/${markOf(seen)}`) < 0.5 === (scene.calendar.turn % 2 === 0) ? 0 : 1.5) -
    Math.min(seen.comments, 4) * 0.2;
  return scene.posts
    .filter((seen) => !has(scene, 'comment_on_post', seen.id))
    .map((seen) => ({ seen, interest: interest(seen) }))
    .sort((one, other) => other.interest - one.interest)
    .map(({ seen }) => seen);
}

/** Likes one post, or two where it likes easily; an enemy's now and then. */
function likes({ scene, voice, key }: Desk, chance: number): Wish[] {
  const newest = scene.own[1]?.id ?? 0;
  const likable = scene.posts
    .filter((seen) => seen.id > newest && !has(scene, 'like_post', seen.id))
    .filter((seen) => !isOneOf(voice.foes, seen.by) || draw(`${key}/${markOf(seen)}/foe`) < 0.15);
  const count = [1, 2].filter((time) => draw(`${key}/like/${time}`) < chance / time).length;
  return shuffle(likable, `${key}/liked`)
    .slice(0, count)
    .map((seen) => named('like_post', seen.id));
}

function follows({ scene, voice, key }: Desk, chance: number): Wish[] {
  if (times(scene, 'follow_user') > 0 || draw(`${key}/follow`) >= chance) return [];
  const authors = scene.posts
    .map((seen) => seen.by)
    .filter((by) => !isOneOf(voice.foes, by) || draw(`${key}/${by}`) < 0.3);
  const username = pick(authors, `${key}/followed`);
  return username === undefined ? [] : [{ name: 'follow_user', arguments: () => ({ username }) }];
}

const look: Wish = { name: 'view_most_recent_posts', arguments: () => ({}) };

function post(desk: Desk): Wish {
  return { name: 'create_post', arguments: () => ({ body: writePost(desk) }) };
}

function comment(desk: Desk, seen: SeenPost): Wish {
  const body = (): string => writeComment(desk, seen, concedes(desk, seen));
  return { name: 'comment_on_post', arguments: () => ({ post_id: seen.id, body: body() }) };
}

function answer(desk: Desk, remark: Remark): Wish {
  return { name: 'comment_on_post', arguments: () => ({ post_id: remark.post, body: writeAnswer(desk, remark) }) };
}

function named(name: string, id: number): Wish {
  return { name, arguments: () => ({ post_id: id }) };
}

function concedes({ voice, seed, scene }: Desk, seen: SeenPost): boolean {
  return isOneOf(voice.foes, seen.by) && draw(`${seed}/${scene.me}/${markOf(seen)}/concede`) < chanceOfConceding;
}

function isOneOf(usernames: readonly string[], username: string): boolean {
  return usernames.some((one) => one.toLowerCase() === username.toLowerCase());
}

function hasLookedInto(scene: Scene, id: number): boolean {
  return has(scene, 'find_post_author', id) || has(scene, 'view_comments_on_post', id);
}

function has(scene: Scene, name: string, id: number): boolean {
  return scene.performed.some((done) => done.name === name && done.post === id);
}

function times(scene: Scene, name: string): number {
  return scene.performed.filter((done) => done.name === name).length;
}
