#!/usr/bin/env node
import { boundMemory } from './cli/bound-memory.ts';

boundMemory(process);
// Only now, so that nothing is loaded twice.
const { runCli } = await import('./cli/cli.ts');

const { stdout: out, stderr: err, env: environment } = process;
process.exitCode = await runCli(process.argv.slice(2), { environment, output: { out, err } });
