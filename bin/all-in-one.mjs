// Runs examples/all-in-one in this very process: a signal or an exit code has nothing to pass through.
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildStalePackages } from './build-packages.mjs';

const program = new URL('../examples/all-in-one/main.ts', import.meta.url);

/** Between npm and us stands a shell, which dies of npm's SIGTERM without passing it on: its end is our signal. */
function endWithOurParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

if (process.env.npm_lifecycle_event === 'start') endWithOurParent();
buildStalePackages();
// Node strips types by itself only from 22.18 on.
if (!process.features.typescript) register('./strip-types.mjs', import.meta.url);
process.argv[1] = fileURLToPath(program);
await import(program.href);
