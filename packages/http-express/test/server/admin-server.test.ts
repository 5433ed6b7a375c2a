import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { startServer } from '../../src/index.ts';

it('ends the connections that clients keep, with the answers that are under way', { timeout: 30_000 }, async () => {
  const waiting: ServerResponse[] = [];
  const app = (_request: IncomingMessage, response: ServerResponse) => void waiting.push(response);
  const server = await startServer({ app, port: 0, host: '127.0.0.1' });
  using agent = new KeepingAgent();
  const asked = get({ port: server.port, host: '127.0.0.1', agent });
  await expect.poll(() => waiting.length, { timeout: 20_000 }).toBe(1);
  const stopped = server.stop();
  waiting[0]?.end('done');
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  expect(answer.headers.connection).toBe('close');
  await stopped;
});

class KeepingAgent extends Agent implements Disposable {
  constructor() {
    super({ keepAlive: true });
  }

  [Symbol.dispose](): void {
    this.destroy();
  }
}
