import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startPostgres } from '../postgres/start-postgres.ts';
import { cloneTemplate, createTemplate, dropTemplate } from '../postgres/template.ts';
import { runNode, runNpm } from './process.ts';

/** What API Gateway sends, and which handler it calls: those of the read API, a deployed file, the admin API. */
const program = `
import { getPosts } from '@sim-feed/core/http';
import { handlerOf } from '@sim-feed/lambda';
import { handler as admin } from '@sim-feed/http-express/lambda';
import { handler as deployed } from './node_modules/@sim-feed/lambda/dist/get-posts/index.mjs';

const eventOf = (path) => ({
  version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', headers: { host: 'api.example.org' },
  requestContext: { requestId: 'r-1', stage: '$default', http: { method: 'GET', path, sourceIp: '203.0.113.7' } },
});
const answers = [
  await handlerOf(getPosts)(eventOf('/posts/1')),
  await deployed(eventOf('/posts/1')),
  await admin(eventOf('/health/ready'), {}),
];
process.stdout.write(JSON.stringify(answers.map(({ statusCode, body }) => ({ statusCode, body: JSON.parse(body) }))), () => process.exit(0));
`;

/** Has the runner fill a PostgreSQL, and lets each kind of handler answer from it. */
export async function tryHandlers(project: string): Promise<void> {
  const server = await startPostgres();
  const template = await createTemplate(server.url);
  const database = await cloneTemplate(template);
  try {
    const env = {
      DATABASE_URL: database.url,
      MODEL: 'offline',
      LOG_LEVEL: 'silent',
      JWT_SECRET: 'the secret of a process, of 32 bytes and more',
      BOOTSTRAP_TOKEN: 'a bootstrap token of 32 characters',
    };
    const runner = (...words: string[]) =>
      runNpm(['exec', '--offline', '--', 'sim-feed-runner', ...words], { cwd: project, env });
    await runner('migrate');
    await runner('personas', 'import', '--cast');
    await runner('once');
    await writeFile(path.join(project, 'handlers.mjs'), program);
    const [own, deployed, admin] = JSON.parse(await runNode(['handlers.mjs'], { cwd: project, env }));
    for (const { statusCode, body } of [own, deployed]) {
      assert.equal(statusCode, 200);
      assert.ok(Array.isArray(body) && body.length > 0, JSON.stringify(body));
    }
    assert.equal(admin.statusCode, 200, JSON.stringify(admin));
  } finally {
    await database.drop();
    await dropTemplate(template);
    await server.stop();
  }
}
