// Cuts each guard out of a copy of the tree and sees the test that is named for it fail: a guard without a test that
// notices its loss is no guard. `npm run test:guards [-- PART_OF_A_NAME]`.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify, styleText } from 'node:util';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { Guard } from './guard.ts';
import { guards } from './guards.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

interface TestResult {
  readonly fullName: string;
  readonly status: string;
}

const ran = new Set(['passed', 'failed']);
const wanted = guards.filter((guard) => guard.name.includes(process.argv[2] ?? ''));
if (wanted.length === 0) {
  console.error(`No guard is named like ${process.argv[2]}. There are: ${guards.map(({ name }) => name).join('; ')}.`);
  process.exit(2);
}

// One server for all runs.
const server = await startPostgres();
const environment = { ...process.env, TEST_DATABASE_URL: server.url };
const copy = await mkdtemp(join(tmpdir(), 'sim-feed-guards-'));
try {
  await copyTree(copy);
  const files = [...new Set(wanted.map((guard) => guard.test.file))];
  const whole = await runTests(copy, files, wanted.map((guard) => guard.test.name).join('|'));
  let unguarded = 0;
  for (const guard of wanted) {
    const problem = await tryGuard(copy, guard, statusOf(guard, whole));
    if (problem !== undefined) unguarded += 1;
    const verdict =
      problem === undefined ? styleText('green', 'guarded') : `${styleText('red', 'NOT GUARDED')} ${problem}`;
    console.log(`${guard.name}: ${verdict}`);
  }
  console.log(`${wanted.length - unguarded} of ${wanted.length} guards have a test that fails without them.`);
  process.exitCode = unguarded === 0 ? 0 : 1;
} finally {
  await rm(copy, { recursive: true, force: true });
  await server.stop();
}

async function copyTree(target: string): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of stdout.split('\0').filter(Boolean)) {
    await cp(join(root, file), join(target, file), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(root, 'node_modules'), join(target, 'node_modules'), 'junction');
}

/** Undefined where the named test passes with the guard and fails without it; else what is wrong. */
async function tryGuard(tree: string, guard: Guard, before: string): Promise<string | undefined> {
  const path = join(tree, guard.file);
  const whole = await readFile(path, 'utf8');
  const places = whole.split(guard.cut).length - 1;
  if (places !== 1) return `the text to cut stands ${places} times in ${guard.file}; mend test/guards/guards.ts`;
  if (before !== 'passed') return `its test is ${before} with the guard in place`;
  try {
    await writeFile(
      path,
      whole.replace(guard.cut, () => guard.put),
    );
    let after = '';
    // Where the guard stands against a race, luck may do its work once.
    for (let tries = 3; tries > 0; tries -= 1) {
      after = statusOf(guard, await runTests(tree, [guard.test.file], guard.test.name));
      if (after === 'failed') return undefined;
    }
    return `its test is ${after} without the guard`;
  } finally {
    await writeFile(path, whole);
  }
}

/** How the guard's test ended: every test whose full name holds the guard's words must pass, or it has failed. */
function statusOf(guard: Guard, results: readonly TestResult[] | string): string {
  if (typeof results === 'string') return `not run: ${results}`;
  const named = results.filter(({ fullName, status }) => fullName.includes(guard.test.name) && ran.has(status));
  if (named.length === 0) return 'not found';
  return named.every((result) => result.status === 'passed') ? 'passed' : 'failed';
}

/** The results of these files' tests, or what was printed where there are none. */
async function runTests(tree: string, files: readonly string[], name: string): Promise<TestResult[] | string> {
  const report = join(tree, 'guard-report.json');
  await rm(report, { force: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const flags = ['run', ...files, '-t', name, '--reporter=json', `--outputFile=${report}`];
  const output = await run(process.execPath, [vitest, ...flags], { cwd: tree, env: environment }).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: { stdout?: string; stderr?: string }) => `${error.stdout}${error.stderr}`,
  );
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return output.slice(-300);
  const { testResults } = JSON.parse(text) as { testResults: { assertionResults: TestResult[] }[] };
  return testResults.flatMap((file) => file.assertionResults);
}
