import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../packages/http-express/dist/main.js', import.meta.url));
const bootstrapToken = 'a bootstrap token of a bench, more than 32 characters';

/** An admin's name and password. */
export const ada = { username: 'ada', password: 'correct horse battery' };

/** `sim-feed-admin` in a process of its own, with one admin who is signed in. */
export interface AdminProcess extends AsyncDisposable {
  readonly address: string;
  readonly token: string;
}

/** Starts it on that database. It believes one proxy, so that attempts may come from any network. */
export async function startAdmin(url: string, cost: number): Promise<AdminProcess> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: {
      PATH,
      DATABASE_URL: url,
      PORT: '0',
      JWT_SECRET: 'a secret of a bench, of more than 32 bytes',
      BOOTSTRAP_TOKEN: bootstrapToken,
      BCRYPT_COST: String(cost),
      TRUST_PROXY: '1',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${await portSaid(child.stdout)}`;
  child.stdout.resume();
  await post(`${address}/auths/register`, { ...ada, email: 'ada@example.org', bootstrap_token: bootstrapToken });
  const { access_token } = (await (await post(`${address}/auths/login`, ada)).json()) as { access_token: string };
  return {
    address,
    token: access_token,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** Sends JSON, as if it came from that network. */
export function post(url: string, body: unknown, network?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(network && { 'x-forwarded-for': network }) };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** The number-th network of our own, each another in the terms of the throttle. */
export function networkOf(number: number): string {
  return `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
}

async function portSaid(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const port = /"port":(\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new TypeError('The admin server ended before it listened.');
}
