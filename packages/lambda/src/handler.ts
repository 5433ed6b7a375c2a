import { type Answering, type ReadReply, type ReadRoute, ReadService, readReplies } from '@sim-feed/core/http';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { readConfiguration } from './configuration.ts';
import { addressSource } from './database/address.ts';
import { clientOptions } from './database/client-options.ts';
import { type DriverClient, OneConnection } from './database/one-connection.ts';
import { type ReadEvent, type ReadResult, toRequest, toResult } from './event.ts';
import { logError } from './log.ts';

/** A Lambda handler of the read API, with a way to close its connection. */
export interface ReadHandler {
  (event: ReadEvent): Promise<ReadResult>;
  /** Closes the connection to the database. */
  end(): Promise<void>;
}

/** An event to the read API and its answer back, and nothing else. */
export function handlerOver(reply: Answering<ReadReply>): (event: ReadEvent) => Promise<ReadResult> {
  return async (event) => toResult(await reply(toRequest(event), event.requestContext.requestId));
}

/** The handler of a route, set up by the environment. The first event opens its one connection. */
export function handlerOf(route: ReadRoute, environment: NodeJS.ProcessEnv = process.env): ReadHandler {
  const configuration = readConfiguration(environment);
  const { database, allowedOrigins } = configuration;
  const connection = new OneConnection(
    addressSource(database, environment),
    (address) => new pg.Client(clientOptions(address, configuration)) as DriverClient,
  );
  const service = new ReadService(postgresReadStorage(connection));
  const handle = handlerOver(readReplies({ service, routes: [route], allowedOrigins, onError: logError }));
  return Object.assign(handle, { end: () => connection.end() });
}
