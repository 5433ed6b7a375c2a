// `npm run test:package`: packages packages/lambda/serverless.yml for real, without an account and without a network,
// unpacks each function in an empty folder and lets it answer an event there, with nothing but Node. One of them also
// gets its database from a stand-in for Parameter Store, by AWS's extension and by the SDK that Lambda's runtime brings.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startEmbedded } from '../test/postgres/embedded.ts';
import { startParameterStore } from './parameter-store.ts';
import { unpack } from './unpack.ts';

const here = import.meta.dirname;
const root = path.dirname(here);
const lambda = path.join(root, 'packages/lambda');
const out = mkdtempSync(path.join(tmpdir(), 'sim-feed-packages-'));

const events: Readonly<Record<string, string>> = {
  getPosts: '/posts/1',
  getPostComments: '/posts/1/comments',
  getPost: '/post/1',
  getPersona: '/persona/1',
  getPersonaRelations: '/persona/1/relations',
  getPersonaPosts: '/persona/1/posts',
  getPersonas: '/personas',
  getCycles: '/cycles',
};

function run(
  command: string,
  parameters: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): string {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', ...options });
  if (status !== 0)
    throw new assert.AssertionError({ message: `${command} ended with ${status}:\n${stdout}${stderr}` });
  return stdout;
}

function packageAll(): void {
  run(process.execPath, ['bin/build.mjs'], { cwd: root });
  if (!existsSync(path.join(here, 'node_modules/osls'))) {
    console.error('Installing the packages of packaging/ ...');
    run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here });
  }
  const parameters = ['subnetIds=subnet-1,subnet-2', 'securityGroupIds=sg-1'].map((pair) => `--param=${pair}`);
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: out, SLS_TELEMETRY_DISABLED: '1' };
  run(path.join(here, 'node_modules/.bin/osls'), ['package', '--package', out, ...parameters], { cwd: lambda, env });
}

/** What is looked at of a resource's properties. */
interface Properties {
  readonly Runtime: string;
  readonly Timeout: number;
  readonly ReservedConcurrentExecutions: number;
  readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: readonly { Action: string[] }[] } }[];
}

/** What the template promises: one secret to read, no more connections than said, time to answer. */
function checkTemplate(): void {
  const { Resources } = JSON.parse(readFileSync(path.join(out, 'cloudformation-template-update-stack.json'), 'utf8'));
  const all = Object.values(Resources) as { Type: string; Properties: Properties }[];
  const functions = all.filter(({ Type }) => Type === 'AWS::Lambda::Function').map(({ Properties }) => Properties);
  const sum = functions.reduce((total, { ReservedConcurrentExecutions }) => total + ReservedConcurrentExecutions, 0);
  assert.equal(functions.length, Object.keys(events).length);
  assert.equal(sum, 48);
  for (const each of functions) assert.deepEqual([each.Runtime, each.Timeout], ['nodejs24.x', 6]);
  const role = all.find(({ Type }) => Type === 'AWS::IAM::Role') ?? assert.fail('there is no role');
  const [policy = assert.fail('the role allows nothing')] = role.Properties.Policies;
  const actions = policy.PolicyDocument.Statement.flatMap(({ Action }) => Action).filter(
    (name) => !name.startsWith('logs:'),
  );
  assert.deepEqual(actions, ['ssm:GetParameter']);
  assert.equal(JSON.stringify(policy).includes('"*"'), false);
  const routes = all.filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route');
  assert.equal(routes.length, 3 * functions.length);
}

async function answerAll(): Promise<void> {
  const server = await startEmbedded();
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(readFileSync(path.join(root, 'sql/init.sql'), 'utf8'));
    await client.query(`
      INSERT INTO personas (username, bio, description, created_at) VALUES ('doug', 'Bins.', 'A secret.', now());
      INSERT INTO posts (author_id, body, created_at) VALUES (1, 'Bins.', now())`);
    await client.end();
    for (const name of Object.keys(events)) await answer(name, { DATABASE_URL: server.url });
    await answerByParameter(server.url);
  } finally {
    await server.stop();
  }
}

/** With DATABASE_URL_PARAMETER in place of DATABASE_URL. */
async function answerByParameter(database: string): Promise<void> {
  const store = await startParameterStore(database);
  const name = '/sim-feed/database-url';
  const environment = { DATABASE_URL_PARAMETER: name, AWS_SESSION_TOKEN: 'token' };
  // What Lambda tells the SDK, and where it finds the stand-in.
  const region = { AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
  const endpoint = { AWS_ENDPOINT_URL_SSM: `http://localhost:${store.port}` };
  const extension = (port: number) => ({ PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: String(port) });
  try {
    await answer('getPosts', { ...environment, ...extension(store.port) });
    // Nothing listens at port 1. The SDK is beside the function, as in Lambda's runtime, and not in its zip.
    await answer('getPosts', { ...environment, ...extension(1), ...region, ...endpoint }, ['@aws-sdk/client-ssm']);
    assert.deepEqual(
      store.asked,
      (['extension', 'sdk'] as const).map((by) => ({ by, name, decrypted: true })),
    );
  } finally {
    store.close();
  }
}

/** Lets a function answer its event in an empty folder, beside which the runtime has those packages. */
async function answer(
  name: string,
  environment: Readonly<Record<string, string>>,
  runtime: readonly string[] = [],
): Promise<void> {
  const around = mkdtempSync(path.join(tmpdir(), `sim-feed-${name}-`));
  const folder = path.join(around, 'task');
  try {
    mkdirSync(folder);
    for (const each of runtime) {
      const place = path.join(around, 'node_modules', each);
      mkdirSync(path.dirname(place), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', each), place);
    }
    const files = unpack(readFileSync(path.join(out, `${name}.zip`)), folder);
    assert.equal(files.length, 1, `${name} has more than its one file: ${files.join(', ')}`);
    const rawPath = events[name] ?? '';
    const requestContext = { requestId: 'r-1', stage: '$default', http: { method: 'GET' } };
    const event = { version: '2.0', rawPath, rawQueryString: '', headers: {}, requestContext };
    const program = `
      const { handler } = await import('./${files[0]}');
      console.log(JSON.stringify(await handler(${JSON.stringify(event)})));
      process.exit(0);`;
    // Not waited for in this thread, which may have to answer for Parameter Store meanwhile.
    const node = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      env: environment,
    });
    const { statusCode, body } = JSON.parse((await node).stdout);
    assert.equal(statusCode, 200, body);
    const [source] = Object.keys(environment);
    console.log(`${name.padEnd(20)} ${rawPath.padEnd(22)} ${statusCode}  ${source}  ${body.slice(0, 60)}`);
  } finally {
    rmSync(around, { recursive: true });
  }
}

try {
  packageAll();
  assert.deepEqual(
    readdirSync(out)
      .filter((name) => name.endsWith('.zip'))
      .sort(),
    Object.keys(events)
      .map((name) => `${name}.zip`)
      .sort(),
  );
  checkTemplate();
  await answerAll();
} finally {
  rmSync(out, { recursive: true });
}
