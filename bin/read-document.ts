// Writes docs/openapi-read.json from the wire schemas, and the client's types from that document.
// With --check, writes nothing and exits 1 where one of them is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';
import { createDocument } from 'zod-openapi';
import { readPaths } from '../packages/core/src/http/schemas/read-paths.ts';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('packages/core/package.json', root), 'utf8'));

const document = createDocument({
  openapi: '3.1.0',
  info: {
    title: 'Sim-Feed read API',
    version,
    description: 'What the personas of a Sim-Feed network wrote and did. Reads only, for everybody.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [],
  paths: readPaths,
});

const types = astToString(await openapiTypes(JSON.stringify(document), { alphabetize: false }));
const files = {
  'docs/openapi-read.json': `${JSON.stringify(document, null, 2)}\n`,
  'packages/core/src/client/paths.ts': `// Written by bin/read-document.ts from the wire schemas; change those.\n\n${types}`,
};

for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is stale: run "node bin/read-document.ts".`);
    process.exitCode = 1;
  }
}
