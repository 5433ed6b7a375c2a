import { spawn } from 'node:child_process';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../main.ts');
const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'SystemRoot'];

/** A run of the program, as a person or a script sees it. */
export interface Run {
  readonly pid: number;
  /** Resolves when standard output holds the text. */
  printed(text: string): Promise<void>;
  /** What it has printed so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Closes the reading end of its standard output. */
  stopReading(): void;
  readonly ended: Promise<{ status: number | null; output: string; errors: string }>;
}

/** Starts the program in a folder, with nothing in its environment that it could take for its own but what is given. */
export function start(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const env = { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), ...environment };
  // Node 22 says of some of what it has that it is experimental.
  const parameters = ['--disable-warning=ExperimentalWarning', main, ...args];
  const child = spawn(process.execPath, parameters, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  const ended = new Promise<{ status: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, output, errors }));
  });
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk;
  });
  const printed = async (text: string) => {
    const over = ended.then(() => true);
    while (!output.includes(text)) {
      const heard = new Promise<false>((resolve) => child.stdout.once('data', () => resolve(false)));
      if (await Promise.race([heard, over])) break;
    }
    if (!output.includes(text)) throw new Error(`It never printed ${text}, but:\n${output}${errors}`);
  };
  return {
    pid: child.pid ?? 0,
    printed,
    output: () => output,
    kill: (signal) => child.kill(signal),
    stopReading: () => child.stdout.destroy(),
    ended,
  };
}
