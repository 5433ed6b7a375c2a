import { type CycleReport, type LanguageModel, type ModelReply, Simulation, type Storage } from '@sim-feed/core';
import { memoryStorage } from '@sim-feed/core/memory';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  byPersona,
  inOrder,
  type ModelServer,
  type Script,
  startModelServer,
} from '../../../../test/model-server/index.ts';
import { personaOf } from '../../../../test/model-server/scripts.ts';
import { modelAt } from '../openai/asking.ts';
import { type BrokenReply, brokenReplies, noReplies } from './broken-replies.ts';
import { hastyClock, persona, usernameOf } from './stage.ts';

const greeting = { calls: [{ name: 'create_post', arguments: { body: 'All is well with me.' } }] };
const longestRequest = 150_000;

let server: ModelServer;
let broken: Script;
let good: Script;
beforeAll(async () => {
  server = await startModelServer({
    reply: byPersona({ broken: (request) => broken(request), good: (request) => good(request) }),
  });
});
afterEach(() => server.heal());
afterAll(() => server.close());

/** One cycle of a persona whose model is broken, and of one whose model is not. */
async function cycleWith({ says = { text: 'done' }, fault }: BrokenReply) {
  const before = server.requests.length;
  const problemsBefore = server.problems.length;
  broken = () => says;
  good = inOrder(greeting, { text: 'done' });
  if (fault) server.fault(fault, { times: 100, when: (request) => personaOf(request) === 'broken' });
  const storage = memoryStorage({ personas: [persona('broken'), persona('good')] });
  const report = await new Simulation({ storage, model: modelAt(server), clock: hastyClock }).runCycle();
  const requests = server.requests.slice(before).map(({ body }) => body);
  return { report, requests, problems: server.problems.slice(problemsBefore), written: await writtenIn(storage) };
}

async function writtenIn({ feed, personas }: Storage) {
  const posts = await feed.latest({ limit: 100 });
  const everybody = await personas.list({ limit: 100 });
  const happenings = await Promise.all(
    everybody.map(({ id }) => feed.happenings(id, { since: new Date(0), limit: 100 })),
  );
  return { posts: posts.map(({ author, body }) => `${author}: ${body}`), happenings: happenings.flat() };
}

const onlyTheGreeting = { posts: ['good: All is well with me.'], happenings: [] };

describe('T12: a model that is broken', () => {
  it.each(brokenReplies)('$name: corrections, then a stalled turn, and nothing written', async (reply) => {
    const { report, requests, problems, written } = await cycleWith(reply);
    expect(written).toEqual(onlyTheGreeting);
    expect(report.failures).toMatchObject([{ username: 'broken', state: 'stalled' }]);
    expect(report.turns).toMatchObject({ stalled: 1, finished: 1 });
    expect(performedIn(report)).toBe(1);
    expect(problems).toEqual([]);
    for (const request of requests) {
      expect(JSON.stringify(request).length).toBeLessThan(longestRequest);
      expect(JSON.stringify(request)).not.toMatch(/\\ud[89a-f]/);
      for (const call of request.messages.flatMap(({ tool_calls }) => tool_calls ?? [])) {
        // What OpenAI's own server demands of the history.
        expect(call.function?.name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      }
    }
  });

  it.each(noReplies)('$name: the turn fails, alone, and nothing is written', async (reply) => {
    const { report, problems, written } = await cycleWith(reply);
    expect(written).toEqual(onlyTheGreeting);
    expect(report.turns).toMatchObject({ failed: 1, finished: 1 });
    expect(report.failures).toMatchObject([{ username: 'broken', code: expect.stringMatching(/^model-/) }]);
    expect(problems).toEqual([]);
  });

  it('goes on after its corrections as if nothing had been', async () => {
    broken = inOrder(...brokenReplies.slice(0, 2).map(({ says = {} }) => says), greeting, { text: 'done' });
    good = inOrder({ text: 'done' });
    const storage = memoryStorage({ personas: [persona('broken'), persona('good')] });
    const report = await new Simulation({ storage, model: modelAt(server) }).runCycle();
    expect(report.turns.finished).toBe(2);
    expect((await writtenIn(storage)).posts).toEqual(['broken: All is well with me.']);
  });
});

describe('T12: a model of an embedder that keeps to no type', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'done'],
    ['an empty object', {}],
    ['calls that are no list', { text: '', calls: 'create_post', finish: 'calls' }],
    ['a call that is none', { text: '', calls: [null], finish: 'calls' }],
    [
      'arguments that are an object',
      { text: '', calls: [{ id: '1', name: 'create_post', arguments: {} }], finish: 'calls' },
    ],
    ['data that refers to itself', { text: 'done', calls: [], finish: 'stop', carry: circle() }],
  ])('%s: its turn fails, alone', async (_, answer) => {
    const model: LanguageModel = {
      name: 'untyped',
      generate: async (request) =>
        (usernameOf(request) === 'broken' ? answer : honest(request.messages.length)) as ModelReply,
    };
    const storage = memoryStorage({ personas: [persona('broken'), persona('good')] });
    const report = await new Simulation({ storage, model, concurrency: 1 }).runCycle();
    expect(report.failures).toMatchObject([{ username: 'broken', code: 'model-invalid' }]);
    expect(await writtenIn(storage)).toEqual(onlyTheGreeting);
  });
});

function honest(messages: number): ModelReply {
  const greet = { id: '1', name: 'create_post', arguments: '{"body":"All is well with me."}' };
  return messages > 2 ? { text: 'done', calls: [], finish: 'stop' } : { text: '', calls: [greet], finish: 'calls' };
}

function circle(): object {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
}

function performedIn({ entries }: CycleReport): number {
  return Object.values(entries).reduce((sum, { performed }) => sum + performed, 0);
}
