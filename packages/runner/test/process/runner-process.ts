import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./program.ts', import.meta.url));

/** How the program is to run. */
export interface ProgramOptions {
  readonly cycles?: number;
  readonly hang?: 'model' | 'action' | '';
  readonly pause?: number;
}

/** A runner in a process of its own. */
export class RunnerProcess implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #complaints = '';

  constructor(url: string, { cycles = 0, hang = '', pause = 0 }: ProgramOptions = {}) {
    this.#child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, String(cycles)], {
      env: { ...process.env, DATABASE_URL: url, HANG: hang, PAUSE: String(pause) },
      stdio: ['pipe', 'inherit', 'pipe'],
    });
    this.#child.stderr?.on('data', (text) => {
      this.#complaints += text;
    });
    this.#ended = once(this.#child, 'exit');
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** What it wrote on standard error. */
  get complaints(): string {
    return this.#complaints.trim();
  }

  send(signal: 'SIGTERM' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
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
