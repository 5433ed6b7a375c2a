import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database that goes away, falls silent and comes back, always at the same address. */
export class DatabaseProxy implements AsyncDisposable {
  readonly url: string;
  readonly #target: URL;
  readonly #port: number;
  readonly #sockets = new Set<Socket>();
  #server: Server;
  #silent = false;

  private constructor(address: string, server: Server) {
    this.#target = new URL(address);
    this.#server = server;
    const own = server.address();
    this.#port = own !== null && typeof own === 'object' ? own.port : 0;
    const url = new URL(address);
    url.host = `127.0.0.1:${this.#port}`;
    this.url = url.href;
    server.on('connection', (client) => this.#pass(client));
  }

  static async to(address: string): Promise<DatabaseProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new DatabaseProxy(address, server);
  }

  /** Cuts every connection and refuses new ones. */
  async goAway(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async comeBack(): Promise<void> {
    this.#server = createServer((client) => this.#pass(client)).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** Accepts everything and passes nothing on, as where a machine has vanished. */
  fallSilent(): void {
    this.#silent = true;
  }

  /** Passes everything on again. What was lost meanwhile stays lost: whoever waits for an answer to it waits for ever. */
  speakAgain(): void {
    this.#silent = false;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #pass(client: Socket): void {
    const upstream = connect(Number(this.#target.port), this.#target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('data', (data) => {
        if (!this.#silent) to.write(data);
      });
    }
  }
}
