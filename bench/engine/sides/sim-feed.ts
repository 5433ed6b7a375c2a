import { Simulation } from '@sim-feed/core';
import { openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { stageOf } from '../script.ts';
import { type Play, type Setting, turnsAtOnce } from '../told.ts';

/** A cycle of Sim-Feed, into a storage in memory that is made before the round begins. */
export function simFeed({ baseURL }: Setting): Play {
  const client = new OpenAI({ baseURL, apiKey: 'none' });
  return async (turns) => {
    const storage = await stageOf(turns);
    const simulation = new Simulation({
      storage,
      model: openaiModel(client, { model: 'scripted' }),
      concurrency: turnsAtOnce,
    });
    return async () => {
      const { turns: ended, calls } = await simulation.runCycle();
      if (ended.finished !== turns || calls !== turns * 10) throw new TypeError('A turn did not come to ten calls.');
    };
  };
}
