import { randomSecrets } from '@sim-feed/core/security';
import { type AdminServer, createAdminApp, createAdminServices, keptSecret, startServer } from '@sim-feed/http-express';
import type { AdminPlace } from '../database/database.ts';

const ports = Array.from({ length: 20 }, (_, at) => 8_000 + at);
const host = '127.0.0.1';

/** The admin API on this machine. */
export interface Admin extends AsyncDisposable {
  readonly url: string;
  /** Lets the first admin register; undefined where there is one. */
  readonly bootstrapToken: string | undefined;
}

/**
 * Serves the admin API, to this machine alone, at port 8000 or the next one that is free. Pages of `allowedOrigins` may
 * ask it.
 */
export async function serveAdmin(
  { storage, folder, ping }: AdminPlace,
  allowedOrigins: readonly string[],
  complain: (sentence: string) => void,
): Promise<Admin> {
  const jwtSecret = await secret(folder, 'jwt-secret');
  const bootstrapToken = await secret(folder, 'bootstrap-token');
  const say = ({ err }: Readonly<Record<string, unknown>>, message: string) =>
    complain(`Admin API: ${message}${err instanceof Error ? `: ${err.message}` : ''}.`);
  const logger = { debug() {}, info() {}, warn: say, error: say };
  const services = createAdminServices({ storage, jwtSecrets: [jwtSecret], bootstrapToken, logger });
  const isFirst = (await services.auth.admins({ limit: 1 })).length === 0;
  const server = await atFreePort(createAdminApp({ services, ping, logger, allowedOrigins }));
  return {
    url: `http://${host}:${server.port}`,
    bootstrapToken: isFirst ? bootstrapToken : undefined,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** Kept with the data; where that is a server's, good for as long as this process lives. */
function secret(folder: string | undefined, name: Parameters<typeof keptSecret>[1]): string | Promise<string> {
  return folder === undefined ? randomSecrets().create() : keptSecret(folder, name);
}

async function atFreePort(app: Parameters<typeof startServer>[0]['app']): Promise<AdminServer> {
  for (const port of ports) {
    try {
      return await startServer({ app, port, host });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return startServer({ app, port: 0, host });
}
