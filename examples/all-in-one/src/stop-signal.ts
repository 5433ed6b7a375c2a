// npm passes a Ctrl-C on to us that we have had from the terminal already: both are one.
const oneKeypress = 500;

/**
 * A signal that aborts at the first Ctrl-C, SIGTERM or closing of the terminal, or when an output has no reader any
 * more. A second Ctrl-C ends the process at once.
 */
export function stopSignal(outputs: readonly NodeJS.WriteStream[]): AbortSignal {
  const stopper = new AbortController();
  let stoppedAt = 0;
  const stop = () => {
    if (!stopper.signal.aborted) {
      stoppedAt = performance.now();
      stopper.abort();
    } else if (performance.now() - stoppedAt > oneKeypress) {
      process.exit(130);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  for (const output of outputs) output.on('error', () => stopper.abort());
  return stopper.signal;
}
