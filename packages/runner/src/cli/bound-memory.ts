/** The commands that go on for long; the others end before their memory has grown. */
const longCommands = ['run', 'once'];
const room = '--max-semi-space-size=8';
const growth = '--heap-growing-percent=50';
// An option that Node does not know would end the process: this one is V8's own, and was tried there.
const knowsGrowth = ['22', '23', '24'];
const isAboutRoom = /--max[-_]semi[-_]space[-_]size/;

/** The options of Node that keep a runner's memory small: little room for what is short-lived, little growth for the rest. */
export function memoryOptions({ node }: { readonly node: string }): string[] {
  return knowsGrowth.includes(node.split('.')[0] ?? '') ? [room, growth] : [room];
}

/**
 * Starts this process over with those options, where its command goes on for long. It stays the same process, with its
 * id, streams and parent, and nothing runs between. Returns where nothing needs to be done, as somebody has chosen the
 * room, or nothing can be: on Windows, on Node before 22.15, and where it is not permitted.
 */
export function boundMemory(process: NodeJS.Process): void {
  const { argv, env, execArgv, execPath, versions } = process;
  const [, , command = ''] = argv;
  const isChosen = [...execArgv, env['NODE_OPTIONS'] ?? ''].some((text) => isAboutRoom.test(text));
  if (!longCommands.includes(command) || isChosen || !canStartOver(process)) return;
  process.execve?.(execPath, [execPath, ...execArgv, ...memoryOptions(versions), ...argv.slice(1)], env);
}

/** Asked first: a try that fails would leave a warning behind that the call is experimental. */
function canStartOver({ channel, execve, permission, platform }: NodeJS.Process): boolean {
  // The channel to a parent that forked us would not outlive it.
  return execve !== undefined && platform !== 'win32' && !channel && permission?.has('child') !== false;
}
