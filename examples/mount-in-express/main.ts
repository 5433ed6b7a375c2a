// An app of somebody else's that serves the admin API under a path of its own. It starts, makes two calls, and stops.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { pgliteAdminStorage, preparePglite } from '@sim-feed/core/pglite';
import { createAdminRouter, createAdminServices } from '@sim-feed/http-express';
import express from 'express';

const pglite = await PGlite.create();
await preparePglite(pglite);
const logger = { debug() {}, info() {}, warn: console.warn, error: console.error };
const ping = async () => void (await pglite.query('SELECT 1'));
const bootstrapToken = crypto.randomUUID();

const app = express();
app.get('/', (_request, response) => void response.send('An app of somebody else.'));
// #region mount
const services = createAdminServices({
  storage: pgliteAdminStorage(pglite),
  jwtSecrets: [process.env['JWT_SECRET'] ?? crypto.randomUUID()],
  bootstrapToken,
  logger,
});
app.use('/sim-feed/admin', createAdminRouter({ services, ping, logger }));
// #endregion

const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
const admin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sim-feed/admin`;

const registered = await fetch(`${admin}/auths/register`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    ...{ email: 'ada@example.org', username: 'ada', password: 'correct horse battery' },
    bootstrap_token: bootstrapToken,
  }),
});
console.log(registered.status, await registered.json());
const document = (await (await fetch(`${admin}/openapi.json`)).json()) as { readonly servers: unknown };
console.log(document.servers);

server.closeAllConnections();
server.close();
await pglite.close();
