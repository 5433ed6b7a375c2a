import { type Admin, InvalidInput } from '@sim-feed/core';
import type { z } from 'zod';
import type { AdminServices } from '../admin-services.ts';
import { read } from './read.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Who = 'anyone' | 'admin';
/** The forms in which a body may come. */
export type MediaType = 'application/json' | 'application/x-www-form-urlencoded';

/** What an operation is told of a request, by the forms that it asks for. */
interface Heard<Path, Query, Body, Admitted extends Who> {
  readonly path: Path;
  readonly query: Query;
  readonly body: Body;
  readonly admin: Admitted extends 'admin' ? Admin : undefined;
  /** Where the request comes from. */
  readonly address: string;
  /** Whether the database answers within a moment. */
  readonly databaseAnswers: () => Promise<boolean>;
  /** The mount path, without a slash at its end. */
  readonly mount: string;
}

/** A request before anything in it has been checked. */
type RawRequest = Heard<unknown, unknown, unknown, Who>;

/** What is sent back. */
export interface Answer {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How an operation answers when all goes well. */
interface Success {
  readonly status: 200 | 201 | 202 | 204;
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly headers?: readonly ('Location' | 'Link')[];
  readonly example?: unknown;
}

/** What is known of an operation without running it: enough for a router and for a document. */
interface Outline {
  readonly id: string;
  readonly method: Method;
  /** Below the mount path, parameters in braces. */
  readonly path: string;
  readonly tag: string;
  readonly who: Who;
  readonly summary: string;
  readonly description?: string;
  /** The forms of its body, where it takes one; JSON alone unless said. */
  readonly mediaTypes?: readonly MediaType[];
  readonly bodyExample?: Readonly<Record<string, unknown>>;
  readonly success: Success;
  /** The statuses of its own errors, beside those that follow from its form. */
  readonly errors?: readonly number[];
  /** It asks the database nothing. */
  readonly alone?: boolean;
}

interface Forms<Path extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly pathSchema?: Path;
  readonly querySchema?: Query;
  readonly bodySchema?: Body;
}

/** One row of the API: what it takes, what it answers, who may ask. */
export interface Operation extends Outline, Forms<z.ZodObject, z.ZodObject, z.ZodType> {
  /** Throws InvalidInput where the request is not in its forms, and what the services throw. */
  answer(request: RawRequest, services: AdminServices): Promise<Answer>;
}

/** Defines an operation, its handler typed by the forms that it asks for. */
export function operation<
  Admitted extends Who,
  Path extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>(
  definition: Outline &
    Forms<Path, Query, Body> & {
      readonly who: Admitted;
      handle(
        request: Heard<z.output<Path>, z.output<Query>, z.output<Body>, Admitted>,
        services: AdminServices,
      ): Promise<Answer>;
    },
): Operation {
  const { handle, ...outline } = definition;
  const { pathSchema, querySchema, bodySchema } = outline;
  return {
    ...outline,
    async answer(request, services) {
      const heard = {
        ...request,
        path: pathSchema && read(pathSchema, request.path, 'path'),
        query: querySchema && read(querySchema, request.query, 'query'),
        body: bodySchema && read(bodySchema, request.body, 'body'),
      };
      try {
        // The router has seen to it that who asks is who may.
        return await handle(heard as Heard<z.output<Path>, z.output<Query>, z.output<Body>, Admitted>, services);
      } catch (error) {
        throw InvalidInput.is(error) ? inNamesOfTheWire(error) : error;
      }
    },
  };
}

/** Services name fields as TypeScript does. */
function inNamesOfTheWire({ problems }: InvalidInput): InvalidInput {
  const snakeCase = (path: string) => path.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return new InvalidInput(problems.map(({ path, message }) => ({ path: snakeCase(path), message })));
}
