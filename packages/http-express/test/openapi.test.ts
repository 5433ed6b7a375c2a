import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { documentFile, documentText } from '../openapi/document-file.ts';
import { operations } from '../src/api/operations.ts';
import { documentUnder } from '../src/docs/document.ts';

describe('the document of the API', () => {
  it('is the one that is made from the operations; else run "npm run openapi:admin"', () => {
    expect(readFileSync(documentFile, 'utf8')).toBe(documentText());
  });

  it.each(['', '/sim-feed/admin'])('is sound under the mount path "%s"', async (mount) => {
    const document = documentUnder(mount);
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
    expect(document.components.securitySchemes.signIn.flows.password.tokenUrl).toBe(`${mount}/auths/login`);
  });

  it.each(operations)('shows of $id what its schemas take', ({ success, bodySchema, bodyExample }) => {
    if (success.schema) expect(success.schema.parse(success.example)).toEqual(success.example);
    if (bodySchema) expect(bodySchema.parse(bodyExample)).toEqual(bodyExample);
  });
});
