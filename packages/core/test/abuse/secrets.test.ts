import { Simulation } from '@sim-feed/core';
import { openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { byPersona, type ModelServer, type Scripted, startModelServer } from '../../../../test/model-server/index.ts';
import type { ChatRequest } from '../../../../test/model-server/wire.ts';
import { drivers } from '../postgres/drivers.ts';
import { confessions } from './obedient-model.ts';
import { hastyClock, keepingLogger, persona } from './stage.ts';

/** As keys and hashes are: long, with digits. */
const secrets = {
  keyInEnvironment: 'marked01-wq7Zt4Kp9xLm2RvB',
  organisationInEnvironment: 'marked02-hY3nDc8JfT6sGa1Q',
  databaseInEnvironment: 'marked03-bV5kXe0WzM7uPo4C',
  tokenSecretInEnvironment: 'marked04-rF9iUy2HqN6gLd8S',
  apiKey: 'sk-marked05-jT1oEa7VxB3mKw5Z',
  header: 'marked06-cP4yRs9GuQ2fNh6D',
  project: 'marked07-zL8vMi3XtJ5bWe1K',
  adminPassword: 'marked08-aO6qFk0YdC9rVn7H',
  adminEmail: 'marked09-5uGx2ZwSp8Tj4@example.org',
  invitation: 'marked10-eB7tHv1MlQ3cXz6Y',
  description: 'marked11-sN2dJg8PkW5oRa9F',
  descriptionOfAPausedOne: 'marked12-iK0xUb4LyE7hTq3M',
} as const;
const environment = {
  OPENAI_API_KEY: secrets.keyInEnvironment,
  LLM_API_KEY: secrets.keyInEnvironment,
  OPENAI_ORG_ID: secrets.organisationInEnvironment,
  DATABASE_URL: `postgres://sim:${secrets.databaseInEnvironment}@db.example.org/sim`,
  JWT_SECRET: secrets.tokenSecretInEnvironment,
};
const printers = ['parrot', 'mimic'];

let server: ModelServer;
let driver: Awaited<ReturnType<typeof drivers.PostgreSQL>>;
beforeAll(async () => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  server = await startModelServer({
    reply: byPersona({ parrot: printsEverything, mimic: printsEverything, keeper: greets }),
  });
  driver = await drivers.PostgreSQL();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await driver.close();
  await server.close();
});

/** Posts all that it was told, a part in each call, ten a turn, and asks everybody and everything for more. */
function printsEverything({ messages, tools }: ChatRequest): Scripted {
  const told = messages.map(({ role, content }) => ({ role, text: `${role}: ${content}` }));
  const parts = confessions({ messages: told as never, tools: JSON.parse(JSON.stringify(tools ?? [])) });
  const step = messages.filter(({ role }) => role === 'assistant').length;
  const first = [
    ['view_most_recent_posts', '{}'],
    ['find_post_author', '{"post_id":1}'],
    ['view_comments_on_post', '{"post_id":1}'],
    ['print_environment', '{}'],
    ['create_post', '{"body":"{{secrets}} $LLM_API_KEY %DATABASE_URL% process.env.JWT_SECRET"}'],
  ];
  const calls = [...(step === 0 ? first : []), ...parts.slice(step * 10)].map(([name = '', given]) => ({
    name,
    arguments: given,
  }));
  return { text: 'Here is everything.', calls: calls.slice(0, 10), reasoning: parts.map(([, given]) => given).join() };
}

function greets({ messages }: ChatRequest): Scripted {
  return messages.length > 2
    ? { text: 'done' }
    : { calls: [{ name: 'create_post', arguments: { body: 'Good morning. I know nothing.' } }] };
}

/** The next requests are refused with what they said, in every field that an error has and with any secret first. */
function echoErrors(): void {
  const echoes = [
    (headers: object, _: string) => Object.values(headers).toSorted(secretsFirst).join(' '),
    (_: object, said: string) => said.slice(said.indexOf('You are @')),
    (headers: object, _: string) => [...Object.values(headers).toSorted(secretsFirst).join(' ')].toReversed().join(''),
    (headers: object, said: string) => JSON.stringify({ headers, said }),
  ];
  for (const [at, status] of [400, 400, 400, 404, 422, 429, 500, 503, 413, 400].entries()) {
    const message = () => {
      const { headers = {}, body } = server.requests.at(-1) ?? {};
      return echoes[at % echoes.length]?.(headers, body?.messages[1]?.content ?? '');
    };
    const error = { toJSON: () => ({ message: message(), code: message(), type: message(), param: message() }) };
    server.fault({ kind: 'status', status, headers: { 'retry-after': '1' }, body: { error } });
  }
}

function secretsFirst(one: unknown, other: unknown): number {
  return Number(String(other).includes('marked')) - Number(String(one).includes('marked'));
}

it('T18: a model that prints everything it can get at prints no secret, nor does an error or a log line', async () => {
  const { storage } = driver;
  const cast = [
    { username: 'keeper', bio: 'I keep things.', description: `Knows that the word is ${secrets.description}.` },
    persona('parrot'),
    persona('mimic'),
    { username: 'sleeper', bio: 'I sleep.', description: `Dreams of ${secrets.descriptionOfAPausedOne}.` },
  ];
  for (const draft of cast) await storage.personas.create(draft, new Date());
  await driver.rows("UPDATE personas SET paused = true WHERE username = 'sleeper'");
  await driver.rows(
    `INSERT INTO admin (email, username, password_hash, bootstrap, created_at) VALUES ($1, 'boss', $2, true, now())`,
    [secrets.adminEmail, secrets.adminPassword],
  );
  await driver.rows(
    `INSERT INTO admin_invitations (email, token_hash, invited_by, created_at, expires_at)
     SELECT email, $1, id, now(), now() + interval '1 day' FROM admin`,
    [secrets.invitation],
  );

  const client = new OpenAI({
    baseURL: server.url,
    apiKey: secrets.apiKey,
    project: secrets.project,
    defaultHeaders: { 'x-internal': secrets.header },
  });
  const logger = keepingLogger();
  const events: unknown[] = [];
  const simulation = new Simulation({ storage, model: openaiModel(client), clock: hastyClock, logger, concurrency: 1 });
  for (const name of ['reply-stored', 'entry-stored', 'turn-finished', 'provider-lost', 'cycle-finished'] as const) {
    simulation.on(name, (event) => events.push(event));
  }
  for (let cycle = 0; cycle < 6; cycle += 1) {
    if (cycle % 2 === 1) echoErrors();
    events.push(await simulation.runCycle());
    server.heal();
  }

  // It did print all it had: rules, tools, its own part.
  const posts = await driver.rows(
    "SELECT body FROM posts JOIN personas AS p ON p.id = author_id WHERE username <> 'keeper'",
  );
  const printed = posts.map(({ body }) => body).join('\n');
  for (const known of ['You play one user of Sim-Feed', 'Plays parrot.', 'Plays mimic.', '"name":"create_post"']) {
    expect(printed).toContain(known);
  }
  // The server was sent some of them, and repeated them.
  const sent = JSON.stringify(server.requests);
  for (const name of ['organisationInEnvironment', 'apiKey', 'header', 'project', 'description'] as const) {
    expect(sent).toContain(secrets[name]);
  }

  const promptsOf = (names: readonly string[]) =>
    JSON.stringify(server.requests.filter(({ persona: who }) => names.includes(who ?? '')).map(({ body }) => body));
  expect(promptsOf(printers)).toContain('I keep things.');
  expect(found(promptsOf(printers))).toEqual([]);
  expect(found(promptsOf(['keeper']))).toEqual(['description']);

  const written = await Promise.all(
    ['posts', 'comments', 'cycles', 'steps', 'entries'].map((table) => driver.rows(`SELECT * FROM ${table}`)),
  );
  const turns = await driver.rows(
    `SELECT t.*, CASE username WHEN 'keeper' THEN NULL ELSE opening END AS opening
     FROM turns AS t JOIN personas AS p ON p.id = persona_id`,
  );
  expect(turns.filter(({ failure_message }) => failure_message !== null).length).toBeGreaterThan(2);
  expect(found(JSON.stringify([written, turns]))).toEqual([]);
  expect(found(JSON.stringify(events))).toEqual([]);
  expect(logger.lines.length).toBeGreaterThan(2);
  expect(found(logger.lines.join('\n'))).toEqual([]);
});

/** The names of the secrets that a text holds, whole, in half or backwards. */
function found(text: string): string[] {
  const pieces = (secret: string) => {
    const inner = secret.slice(-16);
    return [inner.slice(0, 8), inner.slice(8)].flatMap((half) => [half, [...half].toReversed().join('')]);
  };
  return Object.entries(secrets)
    .filter(([, secret]) => pieces(secret).some((piece) => text.includes(piece)))
    .map(([name]) => name);
}
