import { createServer } from 'node:http';
import { ModelError, SimFeedError } from '@sim-feed/core';
import { openaiModel } from '@sim-feed/core/openai';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fault, type ModelServer, startModelServer } from '../../../../test/model-server/index.ts';
import { ask, failureOf, modelAt } from './asking.ts';

let server: ModelServer;
let host: string;
beforeAll(async () => {
  server = await startModelServer({ reply: () => ({ text: 'Fine.' }) });
  host = new URL(server.url).host;
});
afterEach(() => server.heal());
afterAll(() => server.close());

function failureAfter(fault: Fault) {
  server.fault(fault);
  return failureOf(ask(modelAt(server)));
}

function refusal(status: number, error: unknown, headers: Record<string, string> = {}): Fault {
  return { kind: 'status', status, headers, body: { error } };
}

describe('a refusal', () => {
  it.each([
    ['auth', 401, { message: 'Authentication Fails', code: 'invalid_request_error' }],
    ['auth', 403, { message: 'Country not supported', code: 'unsupported_country_region_territory' }],
    ['funds', 402, { message: 'Insufficient Balance', code: 'invalid_request_error' }],
    ['funds', 429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }],
    ['funds', 429, { message: 'You exceeded your current quota', type: 'insufficient_quota', code: null }],
    ['rate', 429, { message: 'Rate limit reached', code: 'rate_limit_exceeded' }],
    ['filtered', 400, { message: 'Content Exists Risk', code: 'invalid_request_error' }],
    ['filtered', 400, { message: 'The response was filtered', code: 'content_filter' }],
    ['filtered', 400, { message: 'Refused', code: 'data_inspection_failed' }],
    ['filtered', 403, { message: 'Your input was flagged', code: 403 }],
    ['too-long', 400, { message: 'Reduce the length', code: 'context_length_exceeded' }],
    ['too-long', 400, { message: "This model's maximum context length is 8192 tokens." }],
    ['too-long', 400, { message: 'the request exceeds the available context size', type: 'exceed_context_size_error' }],
    ['too-long', 413, undefined],
    ['invalid', 400, { message: 'max_tokens is too large: 90000' }],
    ['invalid', 404, { message: 'The model does not exist', code: 'model_not_found' }],
    ['invalid', 404, 'model "x" not found'],
    ['invalid', 422, null],
    ['timeout', 408, undefined],
    ['server', 409, undefined],
    ['server', 500, { message: 'Content Exists Risk' }],
    ['server', 502, undefined],
    ['server', 503, 'overloaded'],
    ['server', 529, undefined],
  ])('is %s for %i %j', async (kind, status, error) => {
    const failure = await failureAfter(refusal(status, error));
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain(host);
    expect(failure.message).toContain(String(status));
  });

  it('in HTML is read by its status', async () => {
    const failure = await failureAfter({ kind: 'status', status: 502, body: '<html>Bad gateway</html>' });
    expect(failure).toMatchObject({ kind: 'server', message: `The server ${host} failed (status 502).` });
  });

  it('is one request: the SDK does not try again', async () => {
    const before = server.requests.length;
    await failureAfter(refusal(503, undefined, { 'retry-after': '0' }));
    expect(server.requests.length - before).toBe(1);
  });

  it.each([
    [{ code: 402, message: 'No credits' }, 'funds'],
    [{ code: 429, message: 'Slow down' }, 'rate'],
    [{ code: 'content_filter', message: 'No', status: 400 }, 'filtered'],
    [{ message: 'Broken' }, 'server'],
    ['Broken', 'server'],
  ])('inside an answer of status 200, %j, is %s', async (error, kind) => {
    server.fault({ kind: 'changed', change: () => ({ error }) });
    expect(await failureOf(ask(modelAt(server)))).toMatchObject({ kind });
  });

  it('that is one text is read as what the server says', async () => {
    const failure = await failureAfter(refusal(404, 'model "x" not found'));
    expect(failure.message).toContain('(status 404): model "x" not found');
  });

  it('of an unknown model is one sentence that names it, with what the server says', async () => {
    server.fault(refusal(404, { message: 'Model Not Exist' }));
    const failure = await failureOf(ask(modelAt(server, { model: 'deepseek-chat' })));
    expect(failure.message).toBe(
      `The server ${host} refused the request for the model "deepseek-chat" (status 404): Model Not Exist`,
    );
  });
});

describe('the wait that the server asks for', () => {
  async function waitAfter(headers: Record<string, string>, status = 429) {
    return (await failureAfter(refusal(status, { message: 'Slow down' }, headers))).retryAfter;
  }

  it.each([
    ['seconds', { 'retry-after': '3600' }, 3_600_000],
    ['part of a second', { 'retry-after': '1.5' }, 1_500],
    ['nothing', { 'retry-after': '0' }, 0],
    ['milliseconds, which win', { 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    ['a date, by its own clock', dates('Wed, 04 Mar 2026 12:00:30 GMT'), 30_000],
    ['a date that has passed', dates('Wed, 04 Mar 2026 11:00:00 GMT'), undefined],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['nonsense with a number', { 'retry-after': 'monkeys 2030' }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['more than a number can be', { 'retry-after': '9'.repeat(400) }, undefined],
    ['no header', {}, undefined],
  ])('is read from %s', async (_, headers, wait) => {
    expect(await waitAfter(headers)).toBe(wait);
  });

  it('is read from a server that is overloaded too', async () => {
    expect(await waitAfter({ 'retry-after': '2' }, 503)).toBe(2_000);
  });

  function dates(retryAfter: string): Record<string, string> {
    return { date: 'Wed, 04 Mar 2026 12:00:00 GMT', 'retry-after': retryAfter };
  }
});

describe('a connection that breaks', () => {
  it.each<[string, Fault]>([
    ['before the reply', { kind: 'reset', when: 'before' }],
    ['once the reply was computed', { kind: 'reset', when: 'after' }],
    ['in the middle of the reply', { kind: 'cut' }],
  ])('%s is an error of the server that names it', async (_, fault) => {
    const failure = await failureAfter(fault);
    expect(failure).toMatchObject({ kind: 'server', message: expect.stringContaining(host) });
  });

  it('or is refused is an error of the server that names it', async () => {
    const gone = await startModelServer({ reply: () => ({}) });
    await gone.close();
    const failure = await failureOf(ask(modelAt(gone)));
    expect(failure.kind).toBe('server');
    expect(failure.message).toBe(
      `The connection to ${new URL(gone.url).host} failed before the answer was there (ECONNREFUSED).`,
    );
  });

  it('for want of an address is an error of the server that names it', async () => {
    const failure = await failureOf(ask(modelAt({ url: 'http://no-such-host.invalid/v1' })));
    expect(failure.kind).toBe('server');
    expect(failure.message).toMatch(
      /^The connection to no-such-host\.invalid:80 failed .* \((ENOTFOUND|EAI_AGAIN)\)\.$/,
    );
  });
});

describe('what fetch says of its own', () => {
  function failureOfFetch(code: string) {
    const cause = Object.assign(new TypeError('Connect failed'), { code });
    const client = new OpenAI({
      baseURL: 'https://model.example/v1',
      apiKey: 'x',
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
    });
    return failureOf(ask(openaiModel(client)));
  }

  it('is a timeout where the connection was not there in time', async () => {
    expect(await failureOfFetch('UND_ERR_CONNECT_TIMEOUT')).toMatchObject({
      kind: 'timeout',
      message: 'The server model.example:443 did not answer in time.',
    });
  });

  it('is an error of the server where anything else went wrong', async () => {
    expect(await failureOfFetch('CERT_HAS_EXPIRED')).toMatchObject({
      kind: 'server',
      message: 'The connection to model.example:443 failed before the answer was there (CERT_HAS_EXPIRED).',
    });
  });
});

describe('an answer that is no completion', () => {
  it('but truncated JSON is an error of the server', async () => {
    const failure = await failureAfter({ kind: 'truncated' });
    expect(failure).toMatchObject({ kind: 'server', message: expect.stringContaining('no chat completion') });
  });

  it('but a web page, as a wrong base URL gives it, asks whether that is right', async () => {
    const site = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = site.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const failure = await failureOf(ask(modelAt({ url })));
    expect(failure).toMatchObject({ kind: 'server', message: expect.stringContaining('base URL') });
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  });
});

describe('a client or an option that cannot work', () => {
  it('is refused when the model is made', () => {
    const client = new OpenAI({ apiKey: 'x' });
    expect(() => openaiModel(client, { model: '' })).toThrow(SimFeedError);
    expect(() => openaiModel(client, { timeout: 0 })).toThrow('timeout: must be');
    expect(() => openaiModel(client, { timeout: Number.POSITIVE_INFINITY })).toThrow('timeout: must be');
    expect(() => openaiModel(new OpenAI({ apiKey: 'x', baseURL: 'api.deepseek.com' }))).toThrow(
      'baseURL must be a URL',
    );
  });

  it('is not tried again where no request can be made of it', async () => {
    const client = new OpenAI({ baseURL: server.url, apiKey: 'sk-caf\u2026e' });
    const failure = await failureOf(ask(openaiModel(client)));
    expect(failure).toMatchObject({ kind: 'invalid', message: expect.stringContaining('key') });
  });
});
