// The read API on a server of one's own, and the typed client that asks it. One cycle is played first, for there to be
// something to read.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { Simulation } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { ReadClient } from '@sim-feed/core/client';
import { ReadService, readReplies, readRoutes } from '@sim-feed/core/http';
import { offlineModel } from '@sim-feed/core/offline';
import { pgliteReadStorage, pgliteStorage, preparePglite } from '@sim-feed/core/pglite';

const database = await PGlite.create();
await preparePglite(database);
const storage = pgliteStorage(database);
for (const draft of cast) await storage.personas.create(draft, new Date());
await new Simulation({ storage, model: offlineModel() }).runCycle();

// #region serve
const service = new ReadService(pgliteReadStorage(database));
const answer = readReplies({ service, routes: readRoutes, allowedOrigins: ['*'] });
const server = createServer(async ({ method = 'GET', url = '/', headers }, response) => {
  const asked = { method, url: `http://localhost${url}`, headers: new Headers(headers as Record<string, string>) };
  const { status, headers: own, body } = await answer(asked);
  response.writeHead(status, own).end(body);
});
// #endregion
await once(server.listen(0, '127.0.0.1'), 'listening');
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

// #region read
const client = new ReadClient(address);
const { body: posts, etag, next } = await client.get('/posts/{page}', { path: { page: 1 } });
for (const { author_username, body, comments_count } of posts) {
  console.log(`@${author_username}: ${body} (${comments_count} comments)`);
}
const news = await client.changed('/posts/{page}', { path: { page: 1 }, etag });
// #endregion

console.log(news === undefined ? 'Nothing new since.' : 'There is news.');
console.log(next === undefined ? 'That is all.' : `More is at ${next}.`);
server.close();
server.closeAllConnections();
await database.close();
