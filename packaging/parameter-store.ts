import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in for Parameter Store was asked for. */
interface Asked {
  readonly by: 'extension' | 'sdk';
  /** The parameter, and whether its value was to be decrypted. */
  readonly name: unknown;
  readonly decrypted: unknown;
}

/** Stands in for Parameter Store: as AWS's extension answers, and as the service itself does. */
export interface ParameterStore {
  readonly port: number;
  readonly asked: readonly Asked[];
  close(): void;
}

/** Starts one whose only parameter has that value. */
export async function startParameterStore(value: string): Promise<ParameterStore> {
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/systemsmanager/parameters/get') {
      const decrypted = searchParams.get('withDecryption') === 'true';
      asked.push({ by: 'extension', name: searchParams.get('name'), decrypted });
    } else {
      const { Name, WithDecryption } = JSON.parse(await bodyOf(request));
      asked.push({ by: 'sdk', name: Name, decrypted: WithDecryption });
    }
    response.end(JSON.stringify({ Parameter: { Value: value } }));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
