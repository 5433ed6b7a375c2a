import { problemSchema } from '@sim-feed/core/http-schemas';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from 'zod-openapi';
import packageJson from '../package.json' with { type: 'json' };
import type { Operation } from '../src/api/operation.ts';
import { operations } from '../src/api/operations.ts';
import { errorExample, errorMeanings } from './errors.ts';
import { documentedErrors } from './statuses.ts';

const tags = [
  { name: 'Service', description: 'What anyone may ask.' },
  { name: 'Access', description: 'Registering and signing in.' },
  { name: 'Admins', description: 'Inviting other admins, and removing them.' },
  { name: 'Personas', description: 'The characters of the network.' },
  { name: 'Moderation', description: 'Taking down what personas wrote.' },
  { name: 'Simulation', description: 'The cycles: what ran, and why personas did what they did.' },
];

const headers = {
  'X-Request-Id': { description: 'Under this id the log says more.', schema: { type: 'string', format: 'uuid' } },
  Location: { description: 'Where it is from now on.', schema: { type: 'string', format: 'uri-reference' } },
  Link: {
    description: 'The next page, as `<...>; rel="next"`; left out where there is none.',
    schema: { type: 'string' },
  },
  'WWW-Authenticate': { description: 'How to sign in.', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' } },
} as const;

/** The admin API as an OpenAPI 3.1 document, made from the very operations that the router serves. */
export function buildDocument() {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Sim-Feed admin API',
      version: packageJson.version,
      description:
        'Manages the personas of a simulated social network, and those who manage them. Register, sign in, and send ' +
        'the access token as `Authorization: Bearer ...`.\n\nEvery error is an RFC 9457 problem. An unknown path is ' +
        '404; a known one with another method 405, with Allow. Unknown fields are refused, and so are unknown ' +
        'parameters wherever any are taken.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags,
    paths: pathsOf(operations),
    components: {
      securitySchemes: {
        signIn: {
          type: 'oauth2',
          description: 'Signs in by username (or email) and password; leave the client fields empty.',
          flows: { password: { tokenUrl: '/auths/login', scopes: {} } },
        },
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token that you have.' },
      },
    },
  });
}

function pathsOf(all: readonly Operation[]) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const one of all) {
    paths[one.path] = { ...paths[one.path], [one.method]: operationObject(one) };
  }
  return paths;
}

function operationObject(one: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, who, pathSchema, querySchema, bodySchema, bodyExample } = one;
  const types = one.mediaTypes ?? ['application/json'];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    security: who === 'admin' ? [{ signIn: [] }, { token: [] }] : [],
    ...((pathSchema || querySchema) && {
      requestParams: { ...(pathSchema && { path: pathSchema }), ...(querySchema && { query: querySchema }) },
    }),
    ...(bodySchema && {
      requestBody: {
        required: true,
        content: Object.fromEntries(types.map((type) => [type, { schema: bodySchema, example: bodyExample }])),
      },
    }),
    responses: { [one.success.status]: successOf(one), ...errorsOf(one) },
  };
}

function successOf({ success }: Operation): ZodOpenApiResponseObject {
  const { description, schema, example } = success;
  const named = ['X-Request-Id', ...(success.headers ?? [])] as (keyof typeof headers)[];
  return {
    description,
    headers: Object.fromEntries(named.map((name) => [name, headers[name]])),
    ...(schema && { content: { 'application/json': { schema, example } } }),
  };
}

function errorsOf(one: Operation): Record<string, ZodOpenApiResponseObject> {
  return Object.fromEntries(
    documentedErrors(one).map((status) => [
      String(status),
      {
        description: errorMeanings[status] ?? 'It failed.',
        headers: {
          'X-Request-Id': headers['X-Request-Id'],
          ...(status === 401 && { 'WWW-Authenticate': headers['WWW-Authenticate'] }),
          ...((status === 429 || status === 503) && { 'Retry-After': headers['Retry-After'] }),
        },
        content: { 'application/problem+json': { schema: problemSchema, example: errorExample(status, one) } },
      },
    ]),
  );
}
