import { inspect } from 'node:util';
import { openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { scrubbed } from '../../src/adapters/openai/scrub.ts';
import { apiKey, ask, failureOf, modelAt } from './asking.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer({ reply: () => ({}) });
});
afterAll(() => server.close());

/** Every run of 8 characters of the key. */
const pieces = Array.from({ length: apiKey.length - 7 }, (_, start) => apiKey.slice(start, start + 8));

function expectNoSecret(failure: Error) {
  // What a logger may write: message, stack, causes and fields, hidden ones too.
  const written = inspect(failure, { depth: 20, showHidden: true });
  expect(pieces.filter((piece) => written.includes(piece))).toEqual([]);
}

describe('no error holds the key', () => {
  it.each([400, 401, 402, 403, 404, 413, 422, 429, 500, 503])(
    'that a server repeats with status %i',
    async (status) => {
      const message = `Incorrect key: ${apiKey}. Header "Authorization: Bearer ${apiKey}", {"key":"${apiKey}"}.`;
      const body = { error: { message, code: apiKey, type: apiKey, param: apiKey, [apiKey]: apiKey } };
      server.fault({ kind: 'status', status, headers: { 'x-key': apiKey, 'retry-after': apiKey }, body });
      expectNoSecret(await failureOf(ask(modelAt(server))));
    },
  );

  it('that a server repeats in plain text, or in an answer of status 200', async () => {
    server.fault({ kind: 'status', status: 404, body: `Not found: ${apiKey}` });
    expectNoSecret(await failureOf(ask(modelAt(server))));
    server.fault({ kind: 'changed', change: () => ({ error: { message: apiKey, code: 400 } }) });
    expectNoSecret(await failureOf(ask(modelAt(server))));
  });

  it('that the SDK names because no header can hold it', async () => {
    const client = new OpenAI({ baseURL: server.url, apiKey: `${apiKey}\u2026` });
    expectNoSecret(await failureOf(ask(openaiModel(client))));
  });

  it('or the password and the path of the base URL', async () => {
    const gone = await startModelServer({ reply: () => ({}) });
    await gone.close();
    const url = gone.url.replace('127.0.0.1', `user:${apiKey}@127.0.0.1`).replace('/v1', `/${apiKey}/v1`);
    expectNoSecret(await failureOf(ask(modelAt({ url }))));
  });
});

describe("a server's words", () => {
  it.each([
    ['Model Not Exist', 'Model Not Exist'],
    ['key sk-ab**********yz9 is wrong', 'key [removed] is wrong'],
    ['token=eyJhbGciOiJIUzI1NiJ9 expired', '[removed] expired'],
    ['see https://user:pass@host/ now', 'see [removed] now'],
    ['ends in 9zQw81 as yours does', 'ends in [removed] as yours does'],
    ['two\nlines\u0000and\u001b[31m colour', 'two lines and [31m colour'],
    ['', ''],
  ])('%j become %j', (words, fit) => {
    expect(scrubbed(words, 'abc9zQw81def')).toBe(fit);
  });

  it('are cut, and not in the middle of a secret', () => {
    expect(scrubbed('word '.repeat(300), apiKey)).toBe(`${'word '.repeat(40)}...`);
    const cut = scrubbed(`${'word '.repeat(38)}${apiKey} and more`, apiKey);
    expect(cut).toBe(`${'word '.repeat(38)}[removed] ...`);
    expect(scrubbed(`${'x '.repeat(999)}${apiKey}`, apiKey)).not.toContain(apiKey.slice(0, 4));
  });
});
