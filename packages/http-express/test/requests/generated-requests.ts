import fc from 'fast-check';
import type { Operation } from '../../src/api/operation.ts';
import { operations } from '../../src/api/operations.ts';
import type { Received } from '../admin-client.ts';
import { createPersona, firstAdmin, openStage, password, type Stage, signIn } from '../stage.ts';
import { playCycle } from '../written.ts';
import { bodyOf, queryFieldsOf } from './documented-input.ts';
import { brokenOf, type Schema, validFor } from './from-schema.ts';

/** What generated requests were answered with, in all. */
export interface Tally {
  requests: number;
  good: number;
  readonly statuses: Record<number, number>;
}

interface Known {
  readonly personas: number[];
  readonly usernames: string[];
  readonly posts: number[];
  readonly comments: number[];
  readonly cycles: number[];
}

// What these do leaves the others without what they need: whoever is tried, and the ways in.
const apart = new Set(['removeAdmin', 'changePassword']);

/** Sends so many requests made from the wire schemas, sound and broken, each answer held to its schema by the client. */
export async function sendGenerated(count: number, seed: number): Promise<Tally> {
  // Beforehand, as it takes seconds in which nothing else is done here.
  const drawn = fc.sample(anyRequest(), { numRuns: count, seed });
  await using stage = await openStage();
  await firstAdmin(stage.client);
  const tally: Tally = { requests: 0, good: 0, statuses: {} };
  const known = await furnish(stage);
  let token = await signIn(stage.client, 'ada');
  for (const { one, sound, chance, raw } of drawn) {
    const received = await send(stage, one, { sound, chance, raw, known, token });
    tally.requests += 1;
    tally.statuses[received.status] = (tally.statuses[received.status] ?? 0) + 1;
    if (received.status < 300) tally.good += 1;
    if (received.status >= 500) throw new Error(`${one.id}: ${JSON.stringify(raw)}: ${received.text}`);
    learn(known, one, received);
    if (tally.requests % 500 === 0) {
      // Whoever failed to sign in so often has to wait, and that is another test's.
      await stage.pool.query('TRUNCATE sign_in_failures');
      token = await signIn(stage.client, 'ada');
    }
  }
  return tally;
}

async function furnish({ storage }: Stage): Promise<Known> {
  const { persona, post, comment, cycle } = await playCycle(storage);
  const spare = await createPersona(storage, 'spare');
  return {
    personas: [persona, spare.id],
    usernames: ['poster', 'spare'],
    posts: [post],
    comments: [comment],
    cycles: [cycle],
  };
}

interface Drawn {
  readonly one: Operation;
  /** Whether it is meant to be as it must be. */
  readonly sound: boolean;
  readonly chance: number;
  readonly raw: { readonly body: unknown; readonly query: unknown; readonly id: unknown };
}

function anyRequest(): fc.Arbitrary<Drawn> {
  const requestOf = (one: Operation) =>
    fc.boolean().chain((sound) => {
      const part = (schema: Schema | undefined) => {
        if (!schema) return fc.constant(undefined);
        return sound ? validFor(schema) : brokenOf(validFor(schema));
      };
      const id = sound ? fc.integer({ min: 1, max: 50 }) : brokenOf(fc.integer({ min: 1, max: 50 }));
      const raw = fc.record({ body: part(bodyOf(one)), query: part(queryFieldsOf(one)), id });
      return fc.record({ one: fc.constant(one), sound: fc.constant(sound), chance: fc.nat(), raw });
    });
  return fc.oneof(...operations.filter(({ id }) => !apart.has(id)).map(requestOf));
}

interface Sending extends Omit<Drawn, 'one'> {
  readonly known: Known;
  readonly token: string;
}

function send({ client }: Stage, one: Operation, sending: Sending): Promise<Received> {
  const { sound, chance, raw, token } = sending;
  const body = sound && one.id === 'signIn' ? { username: 'ada', password } : raw.body;
  const asSomebody = sound || chance % 10 > 0;
  const query = queryOf(one, raw.query);
  return client.call(one.method.toUpperCase(), `${pathOf(one, sending)}${query}`, {
    ...(one.who === 'admin' && asSomebody && { token }),
    ...(one.bodySchema && body !== undefined && { body: typeof body === 'string' ? JSON.stringify(body) : body }),
    ...(one.bodySchema && { headers: { 'content-type': 'application/json' } }),
  });
}

/** Mostly what there is, so that there is something to answer. */
function pathOf(one: Operation, { sound, chance, raw, known }: Sending): string {
  const [, group = ''] = one.path.split('/');
  const kinds: Readonly<Record<string, readonly number[]>> = {
    personas: known.personas,
    posts: known.posts,
    comments: known.comments,
    cycles: known.cycles,
  };
  const there = kinds[group] ?? [];
  const id = sound && there.length > 0 ? there[chance % there.length] : text(raw.id);
  const username = sound ? known.usernames[chance % known.usernames.length] : text(raw.id);
  // An empty segment, or one of dots, leads elsewhere, and that is no request to this operation.
  const segment = (value: unknown) => {
    const written = encodeURIComponent(String(value ?? ''));
    return /^\.*$/.test(written) ? 'x' : written;
  };
  return one.path.replace('{id}', segment(id)).replace('{username}', segment(username));
}

function queryOf({ querySchema }: Operation, query: unknown): string {
  if (!querySchema || typeof query !== 'object' || query === null) return '';
  const fields = Object.entries(query).map(([name, value]) => [name.toWellFormed(), text(value)] as [string, string]);
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`;
}

function text(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed().slice(0, 500);
}

function learn(known: Known, one: Operation, { status, body }: Received): void {
  if (one.id === 'createPersona' && status === 201) {
    const { persona_id, username } = body as { persona_id: number; username: string };
    known.personas.push(persona_id);
    known.usernames.push(username);
  }
}
