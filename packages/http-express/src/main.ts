#!/usr/bin/env node
import { run } from './server/run.ts';

const { stdout: out, stderr: err, env: environment } = process;
process.exitCode = await run(environment, { out, err });
