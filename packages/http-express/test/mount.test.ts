import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAdminRouter } from '../src/index.ts';
import { firstAdmin, openStage, type Stage } from './stage.ts';

const mount = '/sim-feed/admin';
let stage: Stage;
let token: string;

beforeAll(async () => {
  stage = await openStage({
    mount,
    appOf(router) {
      const app = express();
      // An app of somebody else's: it parses bodies and queries in its own way, and has routes of its own.
      app.set('query parser', 'extended');
      app.use(express.json());
      app.get('/', (_request, response) => {
        response.send('theirs');
      });
      app.use(mount, createAdminRouter(router));
      app.use((_request, response) => {
        response.status(404).send('theirs too');
      });
      return app;
    },
  });
  token = await firstAdmin(stage.client);
});
afterAll(() => stage?.[Symbol.asyncDispose]());

it('leads to what it made, and on to the next page, under its mount path', async () => {
  const { client } = stage;
  const locations: (string | null)[] = [];
  for (const username of ['one_', 'two_']) {
    const body = { username, bio: 'Here.', description: 'Here again.' };
    locations.push((await client.call('POST', '/personas', { token, body })).headers.get('location'));
  }
  expect(locations).toEqual([`${mount}/personas/1`, `${mount}/personas/2`]);
  const page = await client.call('GET', '/personas?limit=1', { token });
  expect(page.headers.get('link')).toBe(`<${mount}/personas?limit=1&after=1>; rel="next"`);
});

it('names its mount path in its document, and its page finds its files', async () => {
  const { body } = await stage.client.call('GET', '/openapi.json');
  expect(body).toMatchObject({
    servers: [{ url: mount }],
    components: { securitySchemes: { signIn: { flows: { password: { tokenUrl: `${mount}/auths/login` } } } } },
  });
  const page = await stage.client.call('GET', '/docs');
  const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
  expect(files).toContain('docs/start.js');
  expect((await fetch(new URL('docs/start.js', `${stage.client.base}/docs`))).status).toBe(200);
});

it('answers everything under its path, and nothing beside it', async () => {
  expect((await stage.client.call('GET', '/nothing')).status).toBe(404);
  const theirs = `http://127.0.0.1:${stage.port}`;
  expect(await (await fetch(theirs)).text()).toBe('theirs');
  expect(await (await fetch(`${theirs}/sim-feed`)).text()).toBe('theirs too');
});
