import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { readRoutes } from '@sim-feed/core/http';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const document = JSON.parse(readFileSync(`${root}docs/openapi-read.json`, 'utf8'));

it('the document and the client’s types are those of the schemas', () => {
  execFileSync(process.execPath, ['bin/read-document.ts', '--check'], { cwd: root });
});

it('the document is valid OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
});

it('the document has every route, and no other', () => {
  expect(Object.keys(document.paths).sort()).toEqual(readRoutes.map(({ path }) => path).sort());
});
