import { turnEnds } from '@sim-feed/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, type ModelServer, startModelServer } from '../../../test/model-server/index.ts';
import { personaOf } from '../../../test/model-server/scripts.ts';
import { createRunner, makeModel, type Runner } from '../src/index.ts';
import { type HealthServer, serveHealth } from '../src/telemetry/health-server.ts';
import { metricsOf } from '../src/telemetry/metrics.ts';
import { type Driver, onPostgres } from './drivers.ts';

const patiently = { timeout: 30_000, interval: 100 };
const limits = { day: { tokens: 1_000_000, cost: 2 }, cycle: { tokens: 500_000 } };

describe('what /metrics tells of a cycle on PostgreSQL', () => {
  let driver: Driver;
  let server: ModelServer;
  let runner: Runner;
  let health: HealthServer;
  const gate = Promise.withResolvers<void>();

  beforeAll(async () => {
    driver = await onPostgres();
    await driver.createPersonas(['ann', 'bob', 'cleo']);
    server = await startModelServer({
      async reply(request) {
        await gate.promise;
        const body = `Good morning from ${personaOf(request)}.`;
        return request.messages.length === 2 ? { calls: [{ name: 'create_post', arguments: { body } }] } : done;
      },
    });
    const { model } = makeModel({
      ...{ kind: 'server', baseURL: server.url, model: 'some-model', key: undefined, thinking: false },
      ...{ price: { prompt: 1, cached: 0.1, completion: 2 }, day: limits.day },
    });
    runner = createRunner({ database: driver.database, model, limits, concurrency: 1, interval: 3_600_000 });
    health = await serveHealth(0, {
      ping: async () => {},
      isAtWork: () => true,
      isInTrouble: () => false,
      metrics: metricsOf(runner),
    });
  });
  afterAll(async () => {
    gate.resolve();
    await runner.stop();
    await health[Symbol.asyncDispose]();
    await server.close();
    await driver.close();
  });

  /** Every sample by its name and labels. */
  async function scrape(): Promise<Record<string, number>> {
    const response = await fetch(`http://127.0.0.1:${health.port}/metrics`);
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return Object.fromEntries(
      lines.map((line) => {
        const space = line.lastIndexOf(' ');
        return [line.slice(0, space), Number(line.slice(space + 1))];
      }),
    );
  }

  async function scrapeOf(prefix: string): Promise<Record<string, number>> {
    return Object.fromEntries(Object.entries(await scrape()).filter(([name]) => name.startsWith(prefix)));
  }

  async function spent(): Promise<{ readonly tokens: number; readonly cost: number }> {
    const [row] = await driver.rows('SELECT tokens::float8, cost FROM spending');
    return row as { tokens: number; cost: number };
  }

  it('leaves out what nobody knows yet: the queue of a runner at rest, what a cycle has left that does not run', async () => {
    await runner.prepare();
    expect(await scrapeOf('sim_feed_budget')).toEqual({
      'sim_feed_budget_left_usd{scope="day"}': 2,
      'sim_feed_budget_left_tokens{scope="day"}': 1_000_000,
    });
    expect(await scrapeOf('sim_feed_queue')).toEqual({});
    expect(await scrapeOf('sim_feed_model_call')).toEqual({});
    expect((await scrape())['sim_feed_last_cycle_timestamp_seconds']).toBe(0);
  });

  it('begins each row at 0 whose label is known beforehand, so that the first of a kind is seen to be one more', async () => {
    const rows = async (name: string) => Object.entries(await scrapeOf(`sim_feed_${name}{`));
    const zeros = (label: string, values: readonly string[], name: string) =>
      values.map((value) => [`sim_feed_${name}{${label}="${value}"}`, 0]);
    const kinds = ['auth', 'funds', 'rate', 'server', 'timeout', 'too-long', 'invalid'];
    expect(await rows('provider_lost_total')).toEqual(zeros('kind', kinds, 'provider_lost_total'));
    const cycleEnds = ['finished', 'degraded', 'over-budget'];
    expect(await rows('cycles_total')).toEqual(zeros('state', cycleEnds, 'cycles_total'));
    expect(await rows('turns_total')).toEqual(zeros('state', turnEnds, 'turns_total'));
    expect(await rows('tokens_total')).toEqual(zeros('kind', ['prompt', 'cached', 'completion'], 'tokens_total'));
    expect(await rows('entries_total')).toEqual([['sim_feed_entries_total{action="",outcome="refused"}', 0]]);
  });

  it('tells in mid-cycle what waits, what is in hand and what is reserved', async () => {
    server.fault({ kind: 'status', status: 503 });
    await runner.start();
    await driver.storage.control.requestCycle(new Date());
    await expect
      .poll(() => scrapeOf('sim_feed_queue'), patiently)
      .toEqual({ 'sim_feed_queue_turns{state="waiting"}': 2, 'sim_feed_queue_turns{state="running"}': 1 });
    // The call that failed is charged, and the second try of it waits for its answer.
    await expect.poll(() => server.openRequests, patiently).toBe(1);
    await expect.poll(() => server.requests.length, patiently).toBe(2);
    const { tokens, cost } = await spent();
    expect(tokens).toBeGreaterThan(2_000);
    await expect
      .poll(() => scrapeOf('sim_feed_budget'), patiently)
      .toEqual({
        'sim_feed_budget_left_usd{scope="day"}': expect.closeTo(2 - cost, 9),
        'sim_feed_budget_left_tokens{scope="day"}': 1_000_000 - tokens,
        'sim_feed_budget_left_tokens{scope="cycle"}': 500_000 - tokens,
      });
  }, 60_000);

  it('tells after the cycle how calls, turns, entries and the cycle ended, and what they cost', async () => {
    const body = { error: { message: 'Content Exists Risk', code: 'invalid_request_error' } };
    const ofBob = { when: (request: Parameters<typeof personaOf>[0]) => personaOf(request) === 'bob' };
    server.fault({ kind: 'status', status: 400, body }, ofBob);
    const reported = Promise.withResolvers<Parameters<Parameters<typeof runner.on<'cycle-finished'>>[1]>[0]>();
    runner.on('cycle-finished', (event) => reported.resolve(event));
    gate.resolve();
    const { report } = await reported.promise;
    const samples = await scrape();
    const calls = (outcome: string) => samples[`sim_feed_model_call_seconds_count{outcome="${outcome}"}`];
    // Two calls a turn; a try that failed; a prompt that was refused.
    expect([calls('answered'), calls('server'), calls('filtered')]).toEqual([6, 1, 1]);
    expect(samples['sim_feed_model_call_seconds_bucket{le="+Inf",outcome="answered"}']).toBe(6);
    expect(samples['sim_feed_model_call_seconds_sum{outcome="answered"}']).toBeGreaterThan(0);
    expect(samples).toMatchObject({
      sim_feed_turns_taken_total: 3,
      'sim_feed_turns_total{state="finished"}': 3,
      'sim_feed_entries_total{action="create_post",outcome="performed"}': 3,
      sim_feed_replies_total: 7,
      'sim_feed_cycles_total{state="finished"}': 1,
      sim_feed_slots_skipped_total: 0,
      sim_feed_cost_usd_total: report.cost,
      'sim_feed_tokens_total{kind="prompt"}': report.tokens.prompt,
      'sim_feed_tokens_total{kind="cached"}': report.tokens.cached,
      'sim_feed_tokens_total{kind="completion"}': report.tokens.completion,
      sim_feed_cycle_duration_seconds: report.duration / 1_000,
    });
    expect(report.cost).toBeGreaterThan(0);
    expect(report.tokens.prompt).toBeGreaterThan(0);
    expect(samples['sim_feed_last_cycle_timestamp_seconds']).toBeGreaterThanOrEqual(
      report.cycle.slot.getTime() / 1_000,
    );
  }, 60_000);

  it('is answered while the database says nothing, without what it alone knows, and with it again afterwards', async () => {
    const holder = new Client({ connectionString: driver.url });
    await holder.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('LOCK TABLE spending, sim_feed_jobs.queue IN ACCESS EXCLUSIVE MODE');
      // What was read last stands for some seconds, and each was read at a moment of its own.
      const ofTheDatabase = async () =>
        Object.keys(await scrape()).filter((name) => /^sim_feed_(budget|queue)/.test(name));
      await expect.poll(ofTheDatabase, patiently).toEqual([]);
      expect((await scrape())['sim_feed_turns_taken_total']).toBe(3);
    } finally {
      await holder.end();
    }
    const { tokens, cost } = await spent();
    await expect
      .poll(async () => ({ ...(await scrapeOf('sim_feed_budget')), ...(await scrapeOf('sim_feed_queue')) }), patiently)
      .toEqual({
        'sim_feed_budget_left_usd{scope="day"}': expect.closeTo(2 - cost, 9),
        'sim_feed_budget_left_tokens{scope="day"}': 1_000_000 - tokens,
        'sim_feed_queue_turns{state="waiting"}': expect.any(Number),
        'sim_feed_queue_turns{state="running"}': expect.any(Number),
      });
  }, 60_000);
});
