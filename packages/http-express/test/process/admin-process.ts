import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** `sim-feed-admin`, as it was built, in a process of its own. */
export class AdminProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  out = '';
  err = '';

  constructor(environment: Readonly<Record<string, string>>, cwd?: string) {
    const { PATH = '' } = process.env;
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      env: { PATH, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd !== undefined && { cwd }),
    });
    this.#child.stdout?.on('data', (text) => {
      this.out += text;
    });
    this.#child.stderr?.on('data', (text) => {
      this.err += text;
    });
    this.#ended = once(this.#child, 'exit');
  }

  /** Where it listens, once it does. */
  async port(): Promise<number> {
    return vi.waitFor(
      () => {
        if (this.#child.exitCode !== null) throw new Error(`It ended: ${this.err}`);
        return (
          Number(/"port":(\d+)/.exec(this.out)?.[1] ?? Number.NaN) || Promise.reject(new Error('It does not listen.'))
        );
      },
      { timeout: 60_000, interval: 50 },
    );
  }

  send(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#child.kill(signal);
  }

  /** Its exit code, or the signal that it ended by. */
  async end(): Promise<number | string | null> {
    await this.#ended;
    return this.#child.exitCode ?? this.#child.signalCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.send('SIGKILL');
    await this.#ended;
  }
}
