// node bin/cluster.mjs build|up|test|down: the cluster of compose.yaml, with secrets of this machine's own.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const settings = path.join(root, '.cluster', 'secrets.env');
const passwords = ['POSTGRES_PASSWORD', 'RUNNER_PASSWORD', 'READER_PASSWORD', 'ADMIN_PASSWORD'];
const secrets = [...passwords, 'JWT_SECRET', 'BOOTSTRAP_TOKEN'];
const models = ['MODEL', 'DEEPSEEK_API_KEY', 'LLM_BASE_URL'];
// What is tried is thrown away, so it has no volume in common with the cluster that somebody keeps.
const trial = 'sim-feed-trial';
const patience = 180_000;
const between = 2_000;

const commands = {
  /** Builds the images. */
  build: () => compose('build'),
  /** Starts the cluster and says where it is. */
  up: async () => {
    compose('up', '--detach', '--no-build');
    if (!isModelNamed())
      console.log('No model is set (DEEPSEEK_API_KEY, or LLM_BASE_URL): the offline stand-in plays.');
    console.log('The page: http://localhost:3000  The read API: http://localhost:3001/posts/1');
    console.log(`The admin API: http://localhost:8000/docs  Its bootstrap token is in ${settings}`);
  },
  /** Starts one beside it, waits until each part answers, stops it and removes what it kept. */
  test: async () => {
    try {
      composeOf(trial, 'up', '--detach', '--no-build');
      await answers('http://localhost:8000/health/ready', () => true);
      await answers('http://localhost:3001/personas', (text) => JSON.parse(text).length > 0);
      await answers('http://localhost:3000/', (text) => text.includes('sim-feed-api'));
      console.log('Every part answers.');
    } finally {
      composeOf(trial, 'down', '--volumes');
    }
  },
  /** Stops it; the database keeps what it has. */
  down: () => compose('down'),
};

function compose(...words) {
  composeOf('sim-feed', ...words);
}

function composeOf(project, ...words) {
  const options = ['compose', '--project-name', project, '--env-file', settings, ...words];
  const { status, error } = spawnSync('docker', options, { cwd: root, stdio: 'inherit', env: environment() });
  if (error) throw new Error('docker cannot be started: is it installed?');
  if (status !== 0) throw new Error(`docker compose ${words[0]} failed.`);
}

/** Without a model of its own the cluster plays with the stand-in, which a runner must be asked for by name. */
function environment() {
  return isModelNamed() ? process.env : { ...process.env, MODEL: 'offline' };
}

function isModelNamed() {
  return models.some((name) => process.env[name]);
}

/** Secrets are made once, and read by nobody else. */
function keepSecrets() {
  const kept = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  const missing = secrets.filter((name) => !new RegExp(`^${name}=.`, 'm').test(kept));
  if (missing.length === 0) return;
  mkdirSync(path.dirname(settings), { recursive: true, mode: 0o700 });
  const lines = missing.map((name) => `${name}=${randomBytes(32).toString('base64url')}\n`);
  writeFileSync(settings, kept + lines.join(''), { mode: 0o600 });
}

async function answers(address, isRight) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const text = await fetch(address).then(
      (answer) => (answer.ok ? answer.text() : undefined),
      () => undefined,
    );
    if (text !== undefined && isRight(text)) return;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  throw new Error(`${address} did not answer as it should within ${patience / 1_000} s.`);
}

try {
  const command = commands[process.argv[2]];
  if (!command) throw new Error(`Which? There are: ${Object.keys(commands).join(', ')}.`);
  keepSecrets();
  await command();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
