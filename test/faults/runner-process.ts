import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Note, readNotes } from '../crashes/notes.ts';
import type { ProgramOptions } from './program-options.ts';

const program = fileURLToPath(new URL('./program.ts', import.meta.url));
const living = new Set<RunnerProcess>();
process.once('exit', () => {
  for (const runner of living) runner.endNow();
});
let started = 0;

/** A runner under test, in a process of its own. */
export class RunnerProcess implements AsyncDisposable {
  readonly name = `runner_${process.pid}_${++started}`;
  readonly #folder = mkdtempSync(join(tmpdir(), 'sim-feed-runner-'));
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #complaints = '';

  constructor(options: Omit<ProgramOptions, 'name' | 'notes'>) {
    const all: ProgramOptions = { ...options, name: this.name, notes: this.#file };
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
      env: { ...process.env, RUNNER: JSON.stringify(all) },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (text) => {
      this.#complaints += text;
    });
    this.#ended = once(this.#child, 'exit');
    living.add(this);
  }

  get notes(): Note[] {
    return readNotes(this.#file);
  }

  /** What it wrote on standard error: nothing, where all is well. */
  get complaints(): string {
    return this.#complaints.trim();
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Whether it takes a turn up within that time, before it ends. */
  async takesATurn(milliseconds: number): Promise<boolean> {
    const { stdout } = this.#child;
    if (!stdout) return false;
    const giveUp = new AbortController();
    try {
      return await Promise.race([
        once(stdout, 'data', { signal: giveUp.signal }).then(() => true),
        this.#ended.then(() => false),
        sleep(milliseconds, false, { signal: giveUp.signal }),
      ]);
    } finally {
      giveUp.abort();
    }
  }

  send(signal: 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void {
    this.#child.kill(signal);
  }

  /** Kills it; false where it had ended by itself. */
  async kill(): Promise<boolean> {
    const lived = !this.hasEnded && this.#child.kill('SIGKILL');
    await this.#ended;
    return lived && this.#child.signalCode === 'SIGKILL';
  }

  /** Its exit code, or the signal that it ended by. */
  async end(): Promise<number | string | null> {
    await this.#ended;
    return this.#child.exitCode ?? this.#child.signalCode;
  }

  /** For the end of this process, which waits for nothing. */
  endNow(): void {
    this.#child.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    living.delete(this);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #file(): string {
    return join(this.#folder, 'notes');
  }
}
