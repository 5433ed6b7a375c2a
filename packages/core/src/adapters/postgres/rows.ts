import type { Comment, Outcome, Persona, Post } from '../../domain/index.ts';
import type { Value, Whole } from './database.ts';

/** A persona's columns. */
export const personaColumns = 'id, username, bio, description, paused, created_at';

/** A row of `personaColumns`. */
export interface PersonaRow {
  readonly id: Whole;
  readonly username: string;
  readonly bio: string;
  readonly description: string;
  readonly paused: boolean;
  readonly created_at: Date;
}

/** A post's columns, with its author's username and its counts. */
export interface PostRow {
  readonly id: Whole;
  readonly author_id: Whole;
  readonly author: string;
  readonly body: string;
  readonly created_at: Date;
  readonly likes: Whole;
  readonly comments: Whole;
}

/** A comment's columns, with its author's username. */
export interface CommentRow {
  readonly id: Whole;
  readonly post_id: Whole;
  readonly author_id: Whole;
  readonly author: string;
  readonly body: string;
  readonly created_at: Date;
}

/** An outcome's columns, its JSON as text: a parser that the host set for json must not come between. */
export interface OutcomeRow {
  readonly done: boolean;
  readonly tell: string;
  readonly shows: string | null;
}

export function personaOf(row: PersonaRow): Persona {
  return {
    id: idOf(row.id),
    username: row.username,
    bio: row.bio,
    description: row.description,
    paused: row.paused,
    createdAt: timeOf(row.created_at),
  };
}

export function postOf(row: PostRow): Post {
  return {
    id: idOf(row.id),
    authorId: idOf(row.author_id),
    author: row.author,
    body: row.body,
    createdAt: timeOf(row.created_at),
    likes: Number(row.likes),
    comments: Number(row.comments),
  };
}

export function commentOf(row: CommentRow): Comment {
  return {
    id: idOf(row.id),
    postId: idOf(row.post_id),
    authorId: idOf(row.author_id),
    author: row.author,
    body: row.body,
    createdAt: timeOf(row.created_at),
  };
}

export function outcomeOf({ done, tell, shows }: OutcomeRow): Outcome {
  return { done, tell: JSON.parse(tell), ...(shows === null ? {} : { shows: JSON.parse(shows) }) };
}

/** A bigint column as the id that it is. */
export function idOf<Id extends number>(id: Whole): Id {
  return Number(id) as Id;
}

/** A time column, whether or not the host has set a parser of its own for times. */
export function timeOf(time: Date | string): Date {
  return new Date(time);
}

/** A time as it is bound to a parameter: a driver would write a Date in the process's time zone. */
export function timeValue(time: Date): Value {
  return time.toISOString();
}

/** A time's day in UTC, as it is bound to a parameter. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Whether a number can name a row at all; anything else would be an error of the database. */
export function canBeId(id: number): boolean {
  return Number.isSafeInteger(id) && id > 0;
}
