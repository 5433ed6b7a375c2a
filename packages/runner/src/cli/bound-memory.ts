/** The commands that go on for long; the others end before their memory has grown. */
const longCommands = ['run', 'once'];
const room = '--max-semi-space-size=8';
const isAboutRoom = /--max[-_]semi[-_]space[-_]size/;

/**
 * Starts this process over, where its command goes on for long, with the option of Node that keeps its memory small. It
 * stays the same process, with its id, streams and parent, and nothing runs between. Returns where nothing needs to be
 * done, the option having been given, or nothing can be: on Windows, on Node before 22.15, and where it is not permitted.
 */
export function boundMemory({ argv, channel, env, execArgv, execPath, execve }: NodeJS.Process): void {
  const [, , command = ''] = argv;
  const isGiven = [...execArgv, env['NODE_OPTIONS'] ?? ''].some((text) => isAboutRoom.test(text));
  // The channel to a parent that forked us would not outlive it.
  if (!longCommands.includes(command) || isGiven || channel || !execve) return;
  try {
    execve(execPath, [execPath, ...execArgv, room, ...argv.slice(1)], env);
  } catch {
    // The option spares memory; the work is done without it as well.
  }
}
