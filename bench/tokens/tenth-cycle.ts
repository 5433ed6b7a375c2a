import { keyedRandom, Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { openaiModel } from '@sim-feed/core/openai';
import { fixedClock } from '@sim-feed/core/testing';
import OpenAI from 'openai';
import { holding } from '../../test/holding/holding.ts';
import { byPersona, startModelServer } from '../../test/model-server/index.ts';
import type { ChatRequest } from './prompt-text.ts';
import { sevenEffects } from './seven-effects.ts';
import { sixteen } from './sixteen.ts';

const interval = 1_800_000;
const cyclesBefore = 9;

/** One persona's turn: its requests as the server received them, and how many effects it had. */
export interface PlayedTurn {
  readonly username: string;
  readonly requests: readonly ChatRequest[];
  readonly effects: number;
}

/**
 * Plays nine cycles of a day with the offline model, so that there is a feed to read, and the tenth by way of the
 * real client and a local server. Turns run one after another, so that what was asked earlier is certain.
 */
export async function playTenthCycle(): Promise<readonly PlayedTurn[]> {
  const personas = sixteen(cast);
  const clock = fixedClock(new Date('2026-11-17T07:00:00Z'));
  const options = { storage: memoryStorage({ personas }), clock, random: keyedRandom('bench'), concurrency: 1 };
  const before = new Simulation({ ...options, model: offlineModel() });
  const already = new Set<string>();
  before.on('entry-stored', ({ username, outcome: { tell } }) => {
    const { liked, following } = Object(tell);
    if (liked ?? following) already.add(`${username} ${liked ?? following}`);
  });
  for (let cycle = 0; cycle < cyclesBefore; cycle += 1) {
    await before.runCycle();
    await clock.advance(interval);
  }

  const scripts = personas.map(({ username }, place) => [username, sevenEffects(username, place, already)] as const);
  return holding(async (hold) => {
    const server = hold(await startModelServer({ reply: byPersona(Object.fromEntries(scripts)) }));
    const client = new OpenAI({ baseURL: server.url, apiKey: 'none' });
    const tenth = new Simulation({ ...options, model: openaiModel(client) });
    const effects = new Map<string, number>();
    tenth.on('entry-stored', ({ username, outcome: { done, tell } }) => {
      if (done && !('note' in Object(tell))) effects.set(username, (effects.get(username) ?? 0) + 1);
    });
    await tenth.runCycle();
    if (server.problems.length > 0) throw new TypeError(server.problems.join('; '));
    return personas.map(({ username }) => ({
      username,
      requests: server.requests.filter(({ persona }) => persona === username).map(({ body }) => body),
      effects: effects.get(username) ?? 0,
    }));
  });
}
