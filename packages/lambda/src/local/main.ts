// `npm run dev:read-api`: the very handlers that are deployed, behind a local stand-in for API Gateway.
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

if (!process.env['DATABASE_URL'] && !process.env['DATABASE_URL_PARAMETER']) {
  process.stderr.write('Set DATABASE_URL to the PostgreSQL to read, such as postgres://localhost/sim_feed.\n');
  process.exit(1);
}
process.env['ALLOWED_ORIGINS'] ??= '*';
const routes = await Promise.all(
  readRoutes.map(async ({ path }): Promise<LocalRoute> => {
    const { handler } = await import(new URL(`./${names[path]}/index.mjs`, import.meta.url).href);
    return { path, handler };
  }),
);
const { PORT = 3000, HOST = '127.0.0.1' } = process.env;
const { address, close } = await serveLocally({ routes, port: Number(PORT), host: HOST });
// The first process of a container is ended by no signal that it does not listen to.
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => void close().then(() => process.exit()));
process.stdout.write(`The read API listens on ${address}, such as ${address}/posts/1\n`);
