#!/usr/bin/env node
import { runCli } from './cli/cli.ts';

const { stdout: out, stderr: err, env: environment } = process;
process.exitCode = await runCli(process.argv.slice(2), { environment, output: { out, err } });
