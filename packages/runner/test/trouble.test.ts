import { Interrupted, type LanguageModel, type Logger, StorageRefused, StorageUnavailable } from '@sim-feed/core';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunner } from '../src/index.ts';
import { Trouble } from '../src/trouble.ts';
import { type Driver, onPostgres } from './drivers.ts';

const ends = { timeout: 30_000, interval: 50 };
const minute = 60_000;
const done: LanguageModel = { name: 'done', generate: async () => ({ text: 'done', calls: [], finish: 'stop' }) };

describe('trouble', () => {
  const strange = new TypeError('Nobody thought of this.');

  it('is what somebody has to see to, at once', () => {
    const trouble = new Trouble();
    expect(trouble.note(new StorageRefused('permission denied'), 0)).toBe(true);
    expect(trouble.failure).toMatchObject({ code: 'storage-refused' });
    trouble.clear();
    expect(trouble.failure).toBeUndefined();
  });

  it.each([new StorageUnavailable('Gone.'), new Interrupted()])('is not what passes, however long: %s', (passing) => {
    const trouble = new Trouble();
    expect([0, minute, 60 * minute].map((now) => trouble.note(passing, now))).toEqual([false, false, false]);
    expect(trouble.failure).toBeUndefined();
  });

  it('is what we do not know only where it goes on', () => {
    const trouble = new Trouble();
    expect([0, 1_000, 9_000].map((now) => trouble.note(strange, now))).toEqual([false, false, false]);
    expect(trouble.note(strange, 10_000)).toBe(true);
    expect(trouble.failure).toBe(strange);
    trouble.clear();
    expect(trouble.note(strange, minute)).toBe(false);
  });
});

describe('a runner', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await onPostgres();
    await createRunner({ database: driver.database, model: done }).prepare();
  });
  afterAll(() => driver.close());
  beforeEach(() => driver.clear());

  function logTo(lines: string[]): Logger {
    const log = (level: string) => (_: unknown, message: string) => void lines.push(`${level}: ${message}`);
    return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
  }

  /** Lets PL/pgSQL stand in the way of every reply. */
  async function inTheWay(statements: string, work: () => Promise<void>): Promise<void> {
    await driver.rows(
      `CREATE FUNCTION in_the_way() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statements} RETURN NEW; END $$`,
    );
    await driver.rows('CREATE TRIGGER in_the_way BEFORE INSERT ON steps FOR EACH ROW EXECUTE FUNCTION in_the_way()');
    try {
      await work();
    } finally {
      await driver.rows('DROP FUNCTION in_the_way CASCADE');
    }
  }

  it('is well again where another has played what it could not', async () => {
    await driver.createPersonas(['ann', 'bob', 'cleo']);
    const refuses = "IF current_setting('application_name') = 'limited' THEN RAISE insufficient_privilege; END IF;";
    await inTheWay(refuses, async () => {
      await using pool = {
        limited: new pg.Pool({ connectionString: driver.url, application_name: 'limited', max: 5 }),
        [Symbol.asyncDispose]: () => pool.limited.end(),
      };
      await using limited = createRunner({ database: pool.limited, model: done });
      await limited.start();
      await driver.storage.control.requestCycle(new Date());
      await vi.waitFor(() => expect(limited.trouble).toMatchObject({ code: 'storage-refused' }), ends);
      await using able = createRunner({ database: driver.database, model: done });
      await able.start();
      await vi.waitFor(async () => expect(await driver.storage.cycles.running()).toBeUndefined(), ends);
      await vi.waitFor(() => expect(limited.trouble).toBeUndefined(), ends);
      expect(able.trouble).toBeUndefined();
      expect(await driver.rows('SELECT DISTINCT state FROM turns')).toEqual([{ state: 'finished' }]);
    });
  });

  it('tries again soon where it does not know what went wrong', async () => {
    await driver.createPersonas(['ann']);
    await driver.rows('CREATE SEQUENCE tries');
    await inTheWay("IF nextval('tries') <= 2 THEN RAISE 'nobody thought of this'; END IF;", async () => {
      const lines: string[] = [];
      const runner = createRunner({
        database: driver.database,
        model: done,
        logger: logTo(lines),
      });
      expect((await runner.once()).turns).toMatchObject({ finished: 1 });
      expect(lines).toEqual(
        Array.from({ length: 2 }, () => 'warn: a turn could not be played and is handed out again'),
      );
    });
  });

  it('says nothing of a round that its stop has cut short', async () => {
    const pool = new pg.Pool({ connectionString: driver.url, max: 5 });
    const asked = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<never>();
    const database = {
      connect: () => pool.connect(),
      on: () => {},
      query(text: string, values?: unknown[]) {
        if (!text.includes('clock_timestamp')) return pool.query(text, values);
        asked.resolve();
        return gone.promise;
      },
    };
    const lines: string[] = [];
    const runner = createRunner({ database, model: done, interval: 1_000, logger: logTo(lines) });
    await runner.start();
    await asked.promise;
    const stopped = runner.stop();
    gone.reject(new TypeError('Nobody is there any more.'));
    await stopped;
    await pool.end();
    expect(lines).toEqual(['debug: the last round was cut short by the stop']);
  });
});
