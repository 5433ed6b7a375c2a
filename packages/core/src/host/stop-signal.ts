const failed = 1;
const exitAtOnce = 130;
// A terminal's Ctrl-C comes twice where npm passes it on.
const oneKeypress = 300;
const longestStop = 9_500;

/** A signal that aborts at the first SIGTERM or SIGINT, ten seconds before the process ends. The second ends it at once. */
export function stopSignal(): AbortSignal {
  const stopper = new AbortController();
  let stoppedAt = 0;
  const stop = () => {
    if (!stopper.signal.aborted) {
      stoppedAt = performance.now();
      stopper.abort();
      // Whatever hangs then, such as a database that answers no more, leaves nothing behind that a kill would not.
      setTimeout(() => process.exit(failed), longestStop).unref();
    } else if (performance.now() - stoppedAt > oneKeypress) {
      process.exit(exitAtOnce);
    }
  };
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, stop);
  return stopper.signal;
}
