import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./holder.ts', import.meta.url));

/** A child that wants the folder: what it said, and the process to end. */
export interface Claimant {
  readonly said: string;
  readonly process: ChildProcess;
}

/** Starts a process that claims the folder, and waits for its word. It becomes the user of that number first, where one is given. */
export async function claimant(path: string, ...user: string[]): Promise<Claimant> {
  const child = spawn(process.execPath, ['--no-warnings', program, path, ...user], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    if (said.includes('\n')) break;
  }
  return { said: said.trim(), process: child };
}

/** Sends the signal and waits for the process's end. */
export async function end({ process: child }: Claimant, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
