import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Note, readNotes } from './notes.ts';
import type { Target } from './target.ts';

const program = fileURLToPath(new URL('./worker.ts', import.meta.url));
const patience = 60_000;

/** A worker while it lives, and what it noted. */
export class WorkerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), 'sim-feed-worker-'));
  readonly #ended: Promise<unknown>;
  readonly #endNow = () => {
    this.#child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  };
  #complaints = '';

  constructor(target: Target, options: readonly string[] = []) {
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, this.#file, ...options], {
      env: { ...process.env, ...target.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (text) => {
      this.#complaints += text;
    });
    this.#ended = once(this.#child, 'exit');
    process.once('exit', this.#endNow);
  }

  get notes(): Note[] {
    return readNotes(this.#file);
  }

  /** What it wrote on standard error: nothing, where all is well. */
  get complaints(): string {
    return this.#complaints.trim();
  }

  /** Whether it has taken a turn up, within a minute and before it ended. */
  async plays(): Promise<boolean> {
    const stdout = this.#child.stdout;
    if (!stdout) return false;
    const first = once(stdout, 'data').then(() => true);
    return Promise.race([first, this.#ended.then(() => false), sleep(patience, false, { ref: false })]);
  }

  /** Kills it; false where it had ended by itself. */
  async kill(): Promise<boolean> {
    const lived = this.#child.exitCode === null && this.#child.kill('SIGKILL');
    await this.#ended;
    return lived && this.#child.signalCode === 'SIGKILL';
  }

  /** Its exit code, where it ends by itself within a minute. */
  async end(): Promise<number | null> {
    await Promise.race([this.#ended, sleep(patience, undefined, { ref: false })]);
    return this.#child.exitCode;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.removeListener('exit', this.#endNow);
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #file(): string {
    return join(this.#folder, 'notes');
  }
}
