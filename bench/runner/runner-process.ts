import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Told } from './told.ts';

const program = fileURLToPath(new URL('./program.ts', import.meta.url));

/** How a runner's process is to run. */
export interface ProcessOptions {
  readonly role: 'once' | 'join';
  readonly concurrency: number;
  /** Options of Node, such as --cpu-prof. */
  readonly node?: readonly string[];
}

/** A runner in a process of its own, which says what it does. */
export class RunnerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  constructor(url: string, { role, concurrency, node = [] }: ProcessOptions, listener: (told: Told) => void) {
    this.#child = fork(program, [role, String(concurrency)], {
      execArgv: ['--disable-warning=ExperimentalWarning', ...node],
      env: { ...process.env, DATABASE_URL: url },
    });
    this.#child.on('message', (told) => listener(told as Told));
    this.#ended = once(this.#child, 'exit');
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Rejects where the process ends by itself: it never should. */
  async lives(): Promise<never> {
    await this.#ended;
    throw new TypeError(`A runner ended by itself, with ${this.#child.exitCode ?? this.#child.signalCode}.`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // A profile is written when a process ends by itself, which it does when its parent lets go.
    if (this.#child.connected) this.#child.disconnect();
    await this.#ended;
  }
}
