import { readFileSync } from 'node:fs';
import { documentFile } from '../../openapi/document-file.ts';
import type { Operation } from '../../src/api/operation.ts';
import type { Schema } from './from-schema.ts';

interface Parameter {
  readonly in: 'path' | 'query';
  readonly name: string;
  readonly schema: Schema;
}

interface Documented {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
  };
}

const { paths, components } = JSON.parse(readFileSync(documentFile, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** The schema of an operation's body, as the document has it. */
export function bodyOf({ path, method }: Operation): Schema | undefined {
  const reference = paths[path]?.[method]?.requestBody?.content['application/json'].schema.$ref;
  return reference === undefined ? undefined : components.schemas[reference.split('/').at(-1) ?? ''];
}

/** The query of an operation as an object, as the document has its parameters. */
export function queryFieldsOf({ path, method }: Operation): Schema | undefined {
  const fields = (paths[path]?.[method]?.parameters ?? []).filter((one) => one.in === 'query');
  if (fields.length === 0) return undefined;
  return { type: 'object', properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])) };
}
