import fc from 'fast-check';
import { holding } from '../../../../test/holding/holding.ts';
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
  /** The operations that were answered with 2xx. */
  readonly succeeded: Set<string>;
}

interface Known {
  readonly personas: number[];
  readonly usernames: string[];
  readonly posts: number[];
  readonly comments: number[];
  readonly cycles: number[];
  /** Admins that may be removed: whoever asks is not among them. */
  readonly admins: number[];
}

/** Who asks. */
interface Asking {
  readonly id: number;
  password: string;
  token: string;
}

/** Sends so many requests made from the wire schemas, sound and broken, each answer held to its schema by the client. */
export async function sendGenerated(count: number, seed: number): Promise<Tally> {
  // Beforehand, as it takes seconds in which nothing else is done here.
  const drawn = fc.sample(anyRequest(), { numRuns: count, seed });
  return holding(async (hold) => {
    const stage = hold(await openStage());
    await firstAdmin(stage.client);
    const tally: Tally = { requests: 0, good: 0, statuses: {}, succeeded: new Set() };
    const asking: Asking = { id: 0, password, token: await signIn(stage.client, 'ada') };
    const { body: self } = await stage.client.call('GET', '/auths/me', asking);
    Object.assign(asking, self);
    const known = await furnish(stage, asking);
    for (const { one, sound, chance, raw } of drawn) {
      const { received, sent } = await send(stage, one, { sound, chance, raw, known, asking });
      tally.requests += 1;
      tally.statuses[received.status] = (tally.statuses[received.status] ?? 0) + 1;
      if (received.status < 300) {
        tally.good += 1;
        tally.succeeded.add(one.id);
      }
      if (received.status >= 500) throw new Error(`${one.id}: ${JSON.stringify(raw)}: ${received.text}`);
      await learn(stage, { one, sent, received, known, asking });
      if (tally.requests % 500 === 0) await signInAnew(stage, asking);
    }
    return tally;
  });
}

async function signInAnew({ client, pool }: Stage, asking: Asking): Promise<void> {
  // Whoever failed to sign in so often has to wait, and that is another test's.
  await pool.query('TRUNCATE sign_in_failures');
  asking.token = await signIn(client, 'ada', asking.password);
}

/** Invites somebody and lets them register; resolves to the new admin's id. */
async function addAdmin({ client }: Stage, { token }: Asking, username: string): Promise<number> {
  const email = `${username}@example.com`;
  const { body: invitation } = await client.call('POST', '/auths/invitations', { body: { email }, token });
  const { invite_token } = invitation as { invite_token: string };
  const registered = await client.call('POST', '/auths/register', {
    body: { email, username, password, invite_token },
  });
  return (registered.body as { admin_info: { id: number } }).admin_info.id;
}

async function furnish(stage: Stage, asking: Asking): Promise<Known> {
  const { storage } = stage;
  const { persona, post, comment, cycle } = await playCycle(storage);
  const spare = await createPersona(storage, 'spare');
  return {
    personas: [persona, spare.id],
    usernames: ['poster', 'spare'],
    posts: [post],
    comments: [comment],
    cycles: [cycle],
    admins: [await addAdmin(stage, asking, 'spare_1'), await addAdmin(stage, asking, 'spare_2')],
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
  return fc.oneof(...operations.map(requestOf));
}

interface Sending extends Omit<Drawn, 'one'> {
  readonly known: Known;
  readonly asking: Asking;
}

async function send({ client }: Stage, one: Operation, sending: Sending) {
  const { sound, chance, raw } = sending;
  const { token } = sending.asking;
  const body = bodyFor(one, sending);
  const asSomebody = sound || chance % 10 > 0;
  const query = queryOf(one, raw.query);
  const received = await client.call(one.method.toUpperCase(), `${pathOf(one, sending)}${query}`, {
    ...(one.who === 'admin' && asSomebody && { token }),
    ...(one.bodySchema && body !== undefined && { body: typeof body === 'string' ? JSON.stringify(body) : body }),
    ...(one.bodySchema && { headers: { 'content-type': 'application/json' } }),
  });
  return { received, sent: body };
}

/** As it was drawn, but for the one password that is right. */
function bodyFor(one: Operation, { sound, raw, asking }: Sending): unknown {
  if (sound && one.id === 'signIn') return { username: 'ada', password: asking.password };
  if (sound && one.id === 'changePassword') return { ...(raw.body as object), current_password: asking.password };
  return raw.body;
}

/** Mostly what there is, so that there is something to answer. */
function pathOf(one: Operation, { sound, chance, raw, known, asking }: Sending): string {
  const [, group = ''] = one.path.split('/');
  const kinds: Readonly<Record<string, readonly number[]>> = {
    personas: known.personas,
    posts: known.posts,
    comments: known.comments,
    cycles: known.cycles,
    admins: known.admins,
  };
  const there = kinds[group] ?? [];
  const drawn = sound && there.length > 0 ? there[chance % there.length] : text(raw.id);
  // Whoever asks must still be there for the next request.
  const id = one.id === 'removeAdmin' && Number(drawn) === asking.id ? 0 : drawn;
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

interface Learning {
  readonly one: Operation;
  readonly sent: unknown;
  readonly received: Received;
  readonly known: Known;
  readonly asking: Asking;
}

/** Keeps up with what a request has changed, and puts back what the next ones need. */
async function learn(stage: Stage, { one, sent, received, known, asking }: Learning): Promise<void> {
  const { status, body } = received;
  if (one.id === 'createPersona' && status === 201) {
    const { persona_id, username } = body as { persona_id: number; username: string };
    known.personas.push(persona_id);
    known.usernames.push(username);
  }
  if (one.id === 'changePassword' && status === 204) {
    asking.password = (sent as { new_password: string }).new_password;
    await signInAnew(stage, asking);
  }
  if (one.id === 'removeAdmin' && status === 204) {
    const left = await stage.storage.admins.list({ limit: 10 });
    const spare = left.map(({ id }): number => id).filter((id) => id !== asking.id);
    spare.push(await addAdmin(stage, asking, `spare_${Math.max(...spare, ...known.admins) + 1}`));
    known.admins.splice(0, known.admins.length, ...spare);
  }
}
