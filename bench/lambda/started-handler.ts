import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** A handler in a process of its own, after its first answer. */
export interface StartedHandler extends AsyncDisposable {
  /** Milliseconds from the start of the process to its first answer. */
  readonly first: number;
  /** Microseconds of CPU that so many further invocations take. */
  invoke(invocations: number): Promise<number>;
}

/** Starts a process for the handler in that file. */
export async function startHandler(file: string, url: string): Promise<StartedHandler> {
  const begun = performance.timeOrigin + performance.now();
  const program = path.join(import.meta.dirname, 'process.ts');
  const child = spawn(process.execPath, [program, file], {
    env: { DATABASE_URL: url },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const said = async () => {
    const { value } = await lines.next();
    if (value === undefined) throw new RangeError(`${file} does not answer`);
    return Number(value);
  };
  return {
    first: (await said()) - begun,
    invoke: (invocations) => {
      child.stdin.write(`${invocations}\n`);
      return said();
    },
    [Symbol.asyncDispose]: async () => void child.kill(),
  };
}
