import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cast } from '@sim-feed/core/cast';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Fault, type ModelServer, type Script, startModelServer } from '../../../test/model-server/index.ts';
import { start } from './program.ts';

// Its middle is a word that no persona says.
const secret = 'sk-qzxkey-0123456789';
const price = { LLM_PRICE_PROMPT: '0.5', LLM_PRICE_COMPLETION: '1.5' };

let folders: string;
let played: string;
let folder: string;
let server: ModelServer;

beforeAll(async () => {
  folders = mkdtempSync(path.join(tmpdir(), 'sim-feed-real-model-'));
  played = mkdtempSync(path.join(folders, 'in-'));
  await start(played, ['--once']).ended;
}, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(path.join(folders, 'in-'));
  cpSync(path.join(played, '.sim-feed'), path.join(folder, '.sim-feed'), { recursive: true });
  server = await startModelServer({ reply: posts });
});

afterEach(() => server.close());
afterAll(() => rmSync(folders, { recursive: true, force: true }));

/** Posts once, in words that name the persona, and is done. */
const posts: Script = ({ messages }) => {
  if (messages.some(({ role }) => role === 'tool')) return { text: 'done' };
  const [, name] = /^You are @(\w+)\.$/m.exec(messages[1]?.content ?? '') ?? [];
  const body = `${name} was here\u001b[2J\u202E, ${crypto.randomUUID()}.`;
  return { calls: [{ name: 'create_post', arguments: { body } }] };
};

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { LLM_BASE_URL: server.url, LLM_MODEL: 'small-model', LLM_API_KEY: secret, ...more };
}

async function run(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const ended = await start(folder, args, environment(more)).ended;
  expect(ended.output + ended.errors).not.toContain('qzxkey');
  return ended;
}

test('plays the model that the environment names, and says what it expects and what it cost', async () => {
  const { status, output, errors } = await run(['--once'], price);
  expect({ status, errors, problems: server.problems }).toEqual({ status: 0, errors: '', problems: [] });
  expect(output).toMatch(
    /^Sim-Feed .* model: small-model at 127\.0\.0\.1:\d+ \(change it by LLM_BASE_URL and LLM_MODEL;/,
  );
  expect(output).toMatch(
    /\nA cycle is expected to take \d+ turns, \d+ calls, [\d,]+ tokens and [\d.]+ USD\. A day .* allowed \(DAY_BUDGET_USD\).*\n\nA cycle begins/,
  );
  expect(output).toMatch(/^@(\w+) {2}\d\d:\d\d\n\1 was here, /m);
  expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  expect(output).toMatch(new RegExp(`, ${2 * cast.length} calls, [\\d,]+ tokens, [\\d.]+ USD\\.\\n$`));
  for (const { headers, body } of server.requests) {
    expect(headers.authorization).toBe(`Bearer ${secret}`);
    expect(body.model).toBe('small-model');
    expect(JSON.stringify(body)).not.toContain('qzxkey');
  }
});

test('sends no key where none is set, whatever is set for another server', async () => {
  const other = {
    OPENAI_API_KEY: secret,
    OPENAI_ORG_ID: 'org-qzxkey',
    OPENAI_PROJECT_ID: 'qzxkey',
    OPENAI_LOG: 'debug',
  };
  const { status } = await run(['--once'], { LLM_API_KEY: '', ...other });
  expect(status).toBe(0);
  for (const { headers } of server.requests) expect(JSON.stringify(headers)).not.toMatch(/qzxkey|bearer/i);
});

test('ends a cycle at the limit of the day', async () => {
  const { status, output } = await run(['--once'], { DAY_BUDGET_TOKENS: '100' });
  expect({ status, asked: server.requests.length }).toEqual({ status: 0, asked: 0 });
  expect(output).toMatch(/more than the 100 allowed \(DAY_BUDGET_TOKENS\): about 0 cycles/);
  expect(output).toMatch(
    /\nCycle over-budget \(the day's limit is reached: DAY_BUDGET_USD or DAY_BUDGET_TOKENS raises it\)/,
  );
});

test('plays offline where it is told to', async () => {
  const { status, output } = await run(['--once', '--offline'], { LLM_MODEL: '', DAY_BUDGET_USD: 'much' });
  expect({ status, asked: server.requests.length }).toEqual({ status: 0, asked: 0 });
  expect(output).toContain('model: offline');
});

const unknownModel = { error: { message: 'No model\u001b[2J named small-model.', code: 'model_not_found' } };

test.each<[string, Fault, RegExp, string]>([
  [
    'a wrong key',
    { kind: 'status', status: 401, body: { error: { message: `Incorrect API key ${secret}.` } } },
    /^The server 127\.0\.0\.1:\d+ refused the API key \(status 401\); set the right key in LLM_API_KEY, or play/,
    'the key was refused',
  ],
  [
    'an empty account',
    { kind: 'status', status: 402 },
    /^The account at 127\.0\.0\.1:\d+ has no funds left \(status 402\); top the account up, or play/,
    'the account is empty',
  ],
  [
    'an unknown model',
    { kind: 'status', status: 404, body: unknownModel },
    /^The server .* for the model "small-model" \(status 404\): No model .*; see that LLM_MODEL and LLM_BASE_URL are right, or/,
    'the server refused the request',
  ],
  [
    'a server that breaks off',
    { kind: 'reset', when: 'before' },
    /^The connection to 127\.0\.0\.1:\d+ failed .*; see that the server runs and that LLM_BASE_URL is its address, or/,
    'the server failed or was not there',
  ],
])('says what to do about %s, and ends with 1', async (_what, fault, sentence, reason) => {
  server.fault(fault, { times: Number.POSITIVE_INFINITY });
  const { status, output, errors } = await run(['--cycles', '3']);
  expect(status).toBe(1);
  expect(errors).toMatch(sentence);
  expect(errors.trim().split('\n')).toHaveLength(1);
  expect(errors.trimEnd()).not.toMatch(/\p{Cc}/u);
  expect(output.match(/^Cycle degraded .*/gm)).toEqual([
    expect.stringMatching(`^Cycle degraded \\(${reason}\\) in [\\d.]+ s: ${cast.length} turns \\(all failed\\)`),
  ]);
  expect(output.trimEnd().split('\n').at(-1)).toMatch(/^Cycle degraded/);
});

test('says what to do about a server that is not there, on standard error with --json too', async () => {
  const { url } = server;
  await server.close();
  const { status, output, errors } = await run(['--once', '--json'], { LLM_BASE_URL: url });
  expect(status).toBe(1);
  expect(JSON.parse(output).cycle.state).toBe('degraded');
  expect(errors.trim().split('\n').at(-1)).toMatch(/^The connection to .* \(ECONNREFUSED\); see that the server runs/);
});

test('tries again at the next slot, and goes on once the server is well', async () => {
  server.fault({ kind: 'status', status: 401 }, { times: Number.POSITIVE_INFINITY });
  const program = start(folder, ['--interval', '1s'], environment());
  await program.printed('Cycle degraded (the key was refused)');
  server.heal();
  await program.printed('Cycle finished');
  program.kill('SIGTERM');
  const { status, errors } = await program.ended;
  expect(status).toBe(0);
  expect(errors).toMatch(/^(The server .* refused the API key \(status 401\); .*\n)+$/);
});

test('tells all mistakes of the environment at once, before anything is made', async () => {
  rmSync(path.join(folder, '.sim-feed'), { recursive: true });
  const { status, output, errors } = await run(['--once'], {
    LLM_BASE_URL: 'https://me:qzxkey@x',
    LLM_MODEL: '',
    DAY_BUDGET_USD: 'qzxkey',
    DATABASE_URL: 'mysql://me:qzxkey@x',
    KEEP: '5m',
  });
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors.split('\n').map((line) => line.slice(0, 20))).toEqual([
    'There are 5 mistakes',
    '- LLM_MODEL is missi',
    '- LLM_BASE_URL must ',
    '- DAY_BUDGET_USD mus',
    '- KEEP must be from ',
    '- DATABASE_URL is no',
    '',
  ]);
  expect(readdirSync(folder)).toEqual([]);
});

test('shows the prompts of a persona, and on standard error with --json', async () => {
  const first = await run(['--once', '--show-prompts', 'Planner_of_Spoons']);
  expect(first).toMatchObject({ status: 0, errors: '' });
  expect(first.output.match(/^── Prompt \d of @\w+ to small-model/gm)).toEqual(
    [1, 2].map((number) => `── Prompt ${number} of @planner_of_spoons to small-model`),
  );
  const second = await run(['--once', '--offline', '--json', '--show-prompts', '@planner_of_spoons']);
  expect(JSON.parse(second.output).cycle.state).toBe('finished');
  expect(second.errors).toContain('── Prompt 1 of @planner_of_spoons to offline');
});

test('names the personas that there are where one is not', async () => {
  const { status, errors } = await run(['--once', '--show-prompts', 'nobody']);
  expect(status).toBe(2);
  expect(errors).toBe(`There is no persona "nobody": there are ${cast.map(({ username }) => username).join(', ')}.\n`);
});

test.runIf(process.platform === 'linux')('refuses at once a data folder that cannot be made', async () => {
  const { status, output, errors } = await run(['--once', '--data', '/proc/x']);
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toMatch(/^The data folder \/proc\/x cannot be used: ENOENT.*\n$/);
});
