import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { problemSchema } from '@sim-feed/core/http-schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstAdmin, openStage, type Stage } from '../stage.ts';

let stage: Stage;
let token: string;

beforeAll(async () => {
  stage = await openStage({ patience: { headers: 3_000, request: 3_000 } });
  token = await firstAdmin(stage.client);
});
afterAll(() => stage?.[Symbol.asyncDispose]());

const send = (body: unknown, headers: Record<string, string>) =>
  stage.client.call('POST', '/personas', { token, body, headers });
const json = { 'content-type': 'application/json' };
const withBio = (bio: string) => JSON.stringify({ username: 'x_y', bio, description: 'x' });
const most = 65_536;

/** What a server says on a socket before it closes it. */
async function said(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  await once(socket, 'close');
  return text;
}

describe('T27: requests that are broken, or take their time', () => {
  it.each<[string, () => unknown, Record<string, string>, number]>([
    ['a body of one byte too many', () => withBio('a'.repeat(most + 1 - withBio('').length)), json, 413],
    ['JSON that is 10,000 deep', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`, json, 400],
    ['broken JSON', () => '{"username": "correct horse', json, 400],
    ['gzip that is none', () => 'not compressed', { ...json, 'content-encoding': 'gzip' }, 400],
    ['gzip that swells', () => gzipSync(withBio('a'.repeat(10_000_000))), { ...json, 'content-encoding': 'gzip' }, 413],
    ['an encoding that nobody knows', () => '{}', { ...json, 'content-encoding': 'rot13' }, 415],
    ['another charset', () => '{}', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['bytes that are not UTF-8', () => Uint8Array.of(0x22, 0xff, 0x22), json, 400],
    ['another form', () => 'username=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a body of no form', () => new TextEncoder().encode('{}'), {}, 415],
    ['a text', () => '"just a text"', json, 400],
    ['a prototype', () => '{"__proto__": {"paused": true}, "bio": "x"}', json, 400],
  ])('%s is refused', async (_, body, headers, status) => {
    expect((await send(body(), headers)).status).toBe(status);
  });

  it('takes a body of just so many bytes, and one that is compressed', async () => {
    const { body } = await send(withBio('a'.repeat(most - withBio('').length)), json);
    expect(body).toMatchObject({ errors: [{ path: 'bio', message: expect.stringContaining('280') }] });
    const compressed = gzipSync(JSON.stringify({ username: 'gzip', bio: 'Here.', description: 'Here again.' }));
    expect((await send(compressed, { ...json, 'content-encoding': 'gzip' })).status).toBe(201);
  });

  it('logs nothing of a body that it could not read', () => {
    expect(stage.log.join('')).not.toContain('correct horse');
  });

  it.each([
    ['no request at all', 'GET / HTTP/1.1\r\nhost: x\r\nno colon here\r\n\r\n', '400 Bad Request'],
    ['a request to no host', 'GET / HTTP/1.1\r\n\r\n', '400 Bad Request'],
    ['a wish that nobody knows', 'GET / HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\n\r\n', '417 Expectation Failed'],
  ])('answers %s', async (_, request, status) => {
    const socket = connect(stage.port, '127.0.0.1');
    socket.write(request);
    const [head = '', body = ''] = (await said(socket)).split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toBe(`HTTP/1.1 ${status}`);
    expect(head).toContain('application/problem+json');
    const problem = problemSchema.strict().parse(JSON.parse(body));
    expect(`${problem.status} ${problem.title}`).toBe(status);
    expect(head).toContain(`x-request-id: ${problem.request_id}`);
  });

  it('lets 200 slow sockets wait, serves all others, and sends the slow ones away', { timeout: 60_000 }, async () => {
    const sockets = Array.from({ length: 200 }, (_, index) => {
      const socket = connect(stage.port, '127.0.0.1');
      const head = 'POST /auths/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
      // One half never ends its headers, the other never sends its body.
      socket.write(index % 2 === 0 ? head : `${head}content-length: 9\r\n\r\n{`);
      return said(socket);
    });
    for (let look = 0; look < 50; look += 1) {
      expect((await stage.client.call('GET', '/health/ready')).status).toBe(200);
    }
    const answers = await Promise.all(sockets);
    expect(new Set(answers.map((answer) => answer.split('\r\n')[0]))).toEqual(
      new Set(['HTTP/1.1 408 Request Timeout']),
    );
  });
});
