// `npm run dev:read-api`: the very handlers that are deployed, behind a local stand-in for API Gateway.
import { InvalidOption } from '@sim-feed/core/errors';
import { exitCodeOf, sentencesOf } from '@sim-feed/core/host';
import { readRoutes } from '@sim-feed/core/http';
import { type LocalRoute, serveLocally } from './server.ts';

const names: Readonly<Record<(typeof readRoutes)[number]['path'], string>> = {
  '/posts/{page}': 'get-posts',
  '/posts/{post_id}/comments': 'get-post-comments',
  '/post/{post_id}': 'get-post',
  '/persona/{persona_id}': 'get-persona',
  '/persona/{persona_id}/relations': 'get-persona-relations',
  '/persona/{persona_id}/posts': 'get-persona-posts',
  '/personas': 'get-personas',
  '/cycles': 'get-cycles',
};

const highestPort = 65_535;

async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const port = portOf(environment['PORT'] || '3000');
  environment['ALLOWED_ORIGINS'] ??= '*';
  const routes = await Promise.all(
    readRoutes.map(async ({ path }): Promise<LocalRoute> => {
      const { handler } = await import(new URL(`./${names[path]}/index.mjs`, import.meta.url).href);
      return { path, handler };
    }),
  );
  const { address, close } = await serveLocally({ routes, port, host: environment['HOST'] || '127.0.0.1' });
  // The first process of a container is ended by no signal that it does not listen to.
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => void close().then(() => process.exit()));
  process.stdout.write(`The read API listens on ${address}, such as ${address}/posts/1\n`);
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= highestPort) return Number(text);
  throw new InvalidOption(`PORT must be a whole number from 0 to ${highestPort}.`);
}

try {
  await serve(process.env);
} catch (error) {
  process.stderr.write(`${sentencesOf(error)}\n`);
  process.exitCode = exitCodeOf(error);
}
