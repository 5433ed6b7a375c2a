import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can break: `cut` ends every connection and takes none, `hang` keeps them and passes nothing on. */
export interface BreakableWay extends AsyncDisposable {
  readonly url: string;
  state: 'open' | 'cut' | 'hang';
}

/** Opens a way to the server of that address. */
export async function breakableWay(address: string): Promise<BreakableWay> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let state: BreakableWay['state'] = 'open';
  const server = createServer((client) => {
    if (state === 'cut') return void client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => state === 'open' && to.write(data));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        sockets.delete(from);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    get state() {
      return state;
    },
    set state(next) {
      // What hung has lost what was sent meanwhile: nobody could go on with it.
      if (next === 'cut' || state === 'hang') end();
      state = next;
    },
    async [Symbol.asyncDispose]() {
      end();
      server.close();
    },
  };
}
