// npm passes a Ctrl-C on to us that we have had from the terminal already: both are one.
const oneKeypress = 500;
// More than a stop in order takes.
const longestStop = 15_000;

/**
 * A signal that aborts at the first Ctrl-C, SIGTERM or closing of the terminal, or when an output has no reader any
 * more. A second Ctrl-C ends the process at once; that many milliseconds after the first it ends in any case.
 */
export function stopSignal(outputs: readonly NodeJS.WriteStream[], patience = longestStop): AbortSignal {
  const stopper = new AbortController();
  stopper.signal.addEventListener('abort', () => {
    setTimeout(endAnyhow, patience).unref();
  });
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

/** Whatever hangs, such as a database that answers no more, leaves nothing behind that a kill would not. */
function endAnyhow(): never {
  process.stderr.write('Stopped, though not all came to rest in time: the next start goes on where this one stood.\n');
  process.exit(1);
}
