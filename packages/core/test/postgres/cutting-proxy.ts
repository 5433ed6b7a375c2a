import { connect as connectTo, createServer, type Socket } from 'node:net';

/** A way to the server that can be cut. */
export interface CuttingProxy {
  readonly url: string;
  /** Cuts every connection on which the client sends this text, after it has been passed on or before. */
  cutAt(text: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

/** Passes everything between the clients and the server of the address, until it is told to cut. */
export async function cuttingProxy(address: string): Promise<CuttingProxy> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let cut: { text: string; when: 'before' | 'after' } | undefined;

  const server = createServer((client) => {
    const upstream = connectTo(Number(target.port), target.hostname);
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', end);
    }
    upstream.on('data', (data) => client.write(data));
    client.on('data', (data) => {
      if (!cut || !data.includes(cut.text)) {
        upstream.write(data);
        return;
      }
      const { when } = cut;
      cut = undefined;
      if (when === 'before') end();
      else {
        // The server hears it and answers; the answer never arrives.
        upstream.removeAllListeners('data');
        upstream.once('data', end);
        upstream.write(data);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = server.address();
  const url = new URL(address);
  url.port = String(own !== null && typeof own === 'object' ? own.port : 0);
  return {
    url: url.href,
    cutAt: (text, when) => {
      cut = { text, when };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
