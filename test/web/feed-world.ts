import { join } from 'node:path';
import { PersonaService, Simulation, systemClock } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { ReadClient } from '@sim-feed/core/client';
import { type ReadApi, ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { offlineModel } from '@sim-feed/core/offline';
import { postgresStorage } from '@sim-feed/core/postgres';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import pg from 'pg';
import { type FetchServer, serveFetch } from '../../examples/all-in-one/src/servers/fetch-server.ts';
import { type PageFiles, pageFiles } from '../../examples/all-in-one/src/servers/page-files.ts';
import { createDatabase, type TestDatabase } from '../postgres/database.ts';

const built = join(import.meta.dirname, '../../examples/feed-web/dist');

/** A network on a real PostgreSQL, with its read API and the built page at one address. */
export class FeedWorld implements AsyncDisposable {
  readonly simulation: Simulation;
  /** Milliseconds by which the personas live in the past. */
  past = 0;
  readonly #database: TestDatabase;
  readonly #pool: pg.Pool;
  readonly #api: ReadApi;
  readonly #files: PageFiles;
  #server: FetchServer | undefined;
  #url = '';

  private constructor(database: TestDatabase, pool: pg.Pool, files: PageFiles) {
    this.#database = database;
    this.#pool = pool;
    this.#files = files;
    const onError = (error: unknown) => console.error(error);
    this.#api = readApi({ service: new ReadService(postgresReadStorage(pool)), routes: readRoutes, onError });
    const clock = { ...systemClock, now: () => new Date(Date.now() - this.past) };
    this.simulation = new Simulation({ storage: postgresStorage(pool), model: offlineModel({ seed: 7 }), clock });
  }

  /** Makes the network, with the shipped personas and no posts, and serves it. */
  static async create(): Promise<FeedWorld> {
    const files = await pageFiles(built);
    if (!files) throw new Error(`There is no built page in ${built}: run "npm run build".`);
    const database = await createDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 8 });
    pool.on('error', () => undefined);
    const world = new FeedWorld(database, pool, files);
    await new PersonaService(postgresStorage(pool).personas).import(cast);
    await world.start();
    return world;
  }

  get url(): string {
    return this.#url;
  }

  get client(): ReadClient {
    return new ReadClient(this.url);
  }

  /** Serves, at the same port as before if there was one. A world that is served already stays so. */
  async start(): Promise<void> {
    if (this.#server) return;
    const port = Number(this.#url && new URL(this.#url).port);
    this.#server = await serveFetch((request) => this.#files(request) ?? this.#api(request), [port]);
    this.#url = this.#server.url;
  }

  /** Hangs up on everybody. */
  async stop(): Promise<void> {
    await this.#server?.[Symbol.asyncDispose]();
    this.#server = undefined;
  }

  async cycles(count: number): Promise<void> {
    for (let cycle = 0; cycle < count; cycle += 1) await this.simulation.runCycle();
  }

  /** Runs cycles until there are that many posts. */
  async untilPosts(count: number): Promise<void> {
    while ((await this.ids()).length < count) await this.cycles(1);
  }

  /** Ids of all posts, the newest first, as the database has them. */
  async ids(): Promise<number[]> {
    const { rows } = await this.#pool.query('SELECT id FROM posts ORDER BY created_at DESC, id DESC');
    return rows.map(({ id }) => Number(id));
  }

  /** Lets the page know when the next cycle is due. */
  async promise(next: Date): Promise<void> {
    await postgresStorage(this.#pool).cycles.announce?.(next);
  }

  /** Has the first persona say just that, past every rule of the engine. */
  async say(body: string): Promise<number> {
    const write =
      'INSERT INTO posts (author_id, body, created_at) SELECT min(id), $1, now() FROM personas RETURNING id';
    return Number((await this.#pool.query(write, [body])).rows[0].id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await this.simulation.stop();
    await this.#pool.end();
    await this.#database.drop();
  }
}
