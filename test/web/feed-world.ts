import { join } from 'node:path';
import { type LanguageModel, PersonaService, Simulation, systemClock } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { ReadClient } from '@sim-feed/core/client';
import { type ReadApi, ReadService, readApi, readRoutes } from '@sim-feed/core/http';
import { offlineModel } from '@sim-feed/core/offline';
import { postgresAdminStorage, postgresStorage } from '@sim-feed/core/postgres';
import { postgresReadStorage } from '@sim-feed/core/postgres-read';
import { type AdminServer, createAdminApp, createAdminServices, startServer } from '@sim-feed/http-express';
import pg from 'pg';
import { type FetchServer, serveFetch } from '../../examples/all-in-one/src/servers/fetch-server.ts';
import { type PageFiles, pageFiles } from '../../examples/all-in-one/src/servers/page-files.ts';
import { createDatabase, type TestDatabase } from '../postgres/database.ts';

const built = join(import.meta.dirname, '../../examples/feed-web/dist');

async function builtPage(admin?: string): Promise<PageFiles> {
  const files = await pageFiles(built, admin);
  if (!files) throw new Error(`There is no built page in ${built}: run "npm run build".`);
  return files;
}

/** A network on a real PostgreSQL, with its read API and the built page at one address. */
export class FeedWorld implements AsyncDisposable {
  readonly simulation: Simulation;
  /** Milliseconds by which the personas live in the past. */
  past = 0;
  readonly #database: TestDatabase;
  readonly #pool: pg.Pool;
  readonly #api: ReadApi;
  #files: PageFiles;
  #admin: AdminServer | undefined;
  #server: FetchServer | undefined;
  #url = '';

  private constructor(database: TestDatabase, pool: pg.Pool, files: PageFiles, model: LanguageModel) {
    this.#database = database;
    this.#pool = pool;
    this.#files = files;
    const onError = (error: unknown) => console.error(error);
    this.#api = readApi({ service: new ReadService(postgresReadStorage(pool)), routes: readRoutes, onError });
    const clock = { ...systemClock, now: () => new Date(Date.now() - this.past) };
    this.simulation = new Simulation({ storage: postgresStorage(pool), model, clock });
  }

  /** Makes the network, with the shipped personas and no posts, and serves it. */
  static async create(model: LanguageModel = offlineModel({ seed: 7 })): Promise<FeedWorld> {
    const files = await builtPage();
    const database = await createDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 8 });
    pool.on('error', () => undefined);
    const world = new FeedWorld(database, pool, files, model);
    await new PersonaService(postgresStorage(pool).personas).import(cast);
    await world.start();
    return world;
  }

  get url(): string {
    return this.#url;
  }

  /** Where the admin API is; only once it is served. */
  get adminUrl(): string {
    return `http://127.0.0.1:${this.#admin?.port}`;
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

  /** Serves the admin API at a port of its own and tells the page where; there is an admin, ada, with that password. */
  async serveAdmin(password: string): Promise<void> {
    const bootstrapToken = 'a bootstrap token of 32 characters';
    const logger = { debug() {}, info() {}, warn: console.warn, error: console.error };
    const services = createAdminServices({
      storage: postgresAdminStorage(this.#pool),
      jwtSecrets: ['the secret of a page, of 32 bytes and more'],
      passwordCost: 4,
      ...{ bootstrapToken, logger },
    });
    const ping = async () => void (await this.#pool.query('SELECT 1'));
    const allowedOrigins = [new URL(this.url).origin];
    const app = createAdminApp({ services, ping, logger, allowedOrigins });
    this.#admin = await startServer({ app, port: 0, host: '127.0.0.1' });
    await services.auth.register({ email: 'ada@example.org', username: 'ada', password, bootstrapToken });
    this.#files = await builtPage(this.adminUrl);
  }

  /** The admin server stops answering. */
  async stopAdmin(): Promise<void> {
    await this.#admin?.stop();
    this.#admin = undefined;
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

  /** Who follows whom: "ada to bob", 1. */
  follows(): Promise<Map<string, number>> {
    return this.#counted(`SELECT one.username AS from_name, other.username AS to_name, 1 AS count FROM follows
      JOIN personas one ON one.id = follower_id JOIN personas other ON other.id = followed_id`);
  }

  /** How often each commented on the newest posts of each other: "ada to bob", 3. */
  repliesToNewest(posts: number): Promise<Map<string, number>> {
    return this.#counted(`SELECT one.username AS from_name, other.username AS to_name, count(*) AS count FROM comments
      JOIN (SELECT id, author_id FROM posts ORDER BY created_at DESC, id DESC LIMIT ${posts}) post ON post.id = post_id
      JOIN personas one ON one.id = comments.author_id JOIN personas other ON other.id = post.author_id
      WHERE one.id <> other.id GROUP BY 1, 2`);
  }

  async #counted(query: string): Promise<Map<string, number>> {
    const { rows } = await this.#pool.query(query);
    return new Map(rows.map(({ from_name, to_name, count }) => [`${from_name} to ${to_name}`, Number(count)]));
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
    await this.stopAdmin();
    await this.simulation.stop();
    await this.#pool.end();
    await this.#database.drop();
  }
}
