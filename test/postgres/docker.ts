import { request } from 'node:http';
import type { PostgresServer } from './postgres-server.ts';

const image = 'postgres:18-alpine';
const patience = 1_000;

/** Starts a container where a Docker engine answers; undefined where none does, or where it has no such image. */
export async function startInDocker(): Promise<PostgresServer | undefined> {
  if (!(await dockerAnswers())) return undefined;
  try {
    // Imported here because it takes half a second, and asked for here because it waits for ever on a hung socket.
    const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
    const container = await new PostgreSqlContainer(image)
      .withCommand(['postgres', '-c', 'fsync=off', '-c', 'max_connections=200'])
      .start();
    return {
      url: container.getConnectionUri(),
      source: `a container of ${image}`,
      stop: async () => {
        await container.stop();
      },
    };
  } catch (error) {
    console.warn(`Docker answers but gives no ${image}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function dockerAnswers(): Promise<boolean> {
  const host = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  if (!host.startsWith('unix://')) return Promise.resolve(false);
  const socketPath = host.slice('unix://'.length);
  return new Promise((resolve) => {
    const ping = request({ socketPath, path: '/_ping', timeout: patience }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}
