import { StorageUnavailable } from '@sim-feed/core';
import { postToWire } from '@sim-feed/core/http';
import { postSchema } from '@sim-feed/core/http-schemas';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { examples } from './examples.ts';
import { operation } from './operation.ts';
import { limitParameter } from './parameters.ts';

const mostPosts = 100;
const usualPosts = 20;
const common = { tag: 'Service', who: 'anyone', method: 'get' } as const;

const welcome = operation({
  ...common,
  id: 'welcome',
  path: '/',
  alone: true,
  summary: 'Say what this is',
  success: {
    status: 200,
    description: 'It is there.',
    schema: z.object({ status: z.literal('OK'), message: z.string(), version: z.string() }).meta({ id: 'Welcome' }),
    example: { status: 'OK', message: 'Sim-Feed admin server', version: packageJson.version },
  },
  handle: async () => ({
    body: { status: 'OK', message: 'Sim-Feed admin server', version: packageJson.version },
  }),
});

const state = z.object({ status: z.enum(['live', 'ready']) }).meta({ id: 'Health' });

const live = operation({
  ...common,
  id: 'live',
  path: '/health/live',
  alone: true,
  summary: 'Say whether the process runs',
  success: { status: 200, description: 'It does.', schema: state, example: { status: 'live' } },
  handle: async () => ({ body: { status: 'live' } }),
});

const ready = operation({
  ...common,
  id: 'ready',
  path: '/health/ready',
  summary: 'Say whether the database answers',
  success: { status: 200, description: 'It does.', schema: state, example: { status: 'ready' } },
  async handle({ databaseAnswers }) {
    if (!(await databaseAnswers())) throw new StorageUnavailable('The database does not answer.');
    return { body: { status: 'ready' } };
  },
});

const newestPosts = operation({
  ...common,
  id: 'newestPosts',
  path: '/posts',
  summary: 'List the newest posts',
  querySchema: z.strictObject({ limit: limitParameter(mostPosts, usualPosts) }),
  success: {
    status: 200,
    description: 'The newest posts, the newest first.',
    schema: z.array(postSchema),
    example: [examples.post],
  },
  handle: async ({ query: { limit = usualPosts } }, { feed }) => ({
    body: (await feed.latest(limit)).map(postToWire),
  }),
});

/** What anyone may ask. */
export const serviceOperations = [welcome, live, ready, newestPosts];
