import { type Answering, type ReadReply, type ReadRoute, ReadService, readReplies } from '@sim-feed/core/http';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { readConfiguration } from './configuration.ts';
import { addressSource } from './database/address.ts';
import { poolOptions } from './database/pool-options.ts';
import { RenewedPool } from './database/renewed-pool.ts';
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
  const pool = new RenewedPool(
    addressSource(database, environment),
    (address) => new pg.Pool(poolOptions(address, configuration)),
  );
  const service = new ReadService(postgresReadStorage(pool));
  const handle = handlerOver(readReplies({ service, routes: [route], allowedOrigins, onError: logError }));
  return Object.assign(handle, { end: () => pool.end() });
}
