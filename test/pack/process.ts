import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** The root of the repository. */
export const root = new URL('../..', import.meta.url);

/** Where a program runs, and what it knows beside what finds programs. */
export interface Place {
  readonly cwd: string | URL;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program of Node to its end; gives what it wrote, or fails with all of it. */
export async function runNode(parameters: readonly string[], { cwd, env }: Place): Promise<string> {
  const child = spawn(process.execPath, parameters, {
    cwd,
    env: env ? bare(env) : process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  assert.equal(child.exitCode, 0, `node ${parameters.join(' ')} ended with ${child.exitCode}:\n${out}${err}`);
  return out;
}

/** Runs npm, by the Node that runs this. */
export function runNpm(parameters: readonly string[], place: Place): Promise<string> {
  const npm = process.env['npm_execpath'];
  assert.ok(npm, 'Run this as npm run test:pack, so that it finds npm.');
  return runNode([npm, ...parameters], place);
}

/** An environment of these variables and nothing else but what finds programs. */
export function bare(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'HOME', 'USERPROFILE'];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), ...env };
}
