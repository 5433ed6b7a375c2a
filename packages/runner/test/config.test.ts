import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidOption } from '@sim-feed/core';
import { describe, expect, it } from 'vitest';
import { readBaseConfig, readConfig } from '../src/config/config.ts';
import { makeModel } from '../src/config/make-model.ts';
import { variables } from '../src/config/variables.ts';

const url = 'postgres://me:p%40ssword@db.example:5432/feed';

function messageOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidOption);
    return (error as Error).message;
  }
  return '';
}

describe('the environment', () => {
  it('gives a whole configuration', () => {
    const config = readConfig({
      DATABASE_URL: url,
      DEEPSEEK_API_KEY: 'sk-12345678',
      DAY_BUDGET_USD: '0.5',
      CONCURRENCY: '3',
      INTERVAL: '15m',
      METRICS_PORT: '9464',
      LOG_LEVEL: 'debug',
      DATA_DIR: ' ',
    });
    expect(config).toMatchObject({
      database: { kind: 'postgres', url },
      model: { kind: 'server', model: 'deepseek-flash', key: 'sk-12345678', price: 'public', day: { cost: 0.5 } },
      concurrency: 3,
      interval: 900_000,
      metricsPort: 9464,
      logLevel: 'debug',
    });
    expect(config.secrets).toEqual(expect.arrayContaining([url, 'p%40ssword', 'p@ssword', 'sk-12345678']));
  });

  it('never falls back to the stand-in', () => {
    expect(messageOf(() => readConfig({ DATABASE_URL: url }))).toContain('MODEL=offline');
    expect(readConfig({ DATABASE_URL: url, MODEL: 'offline' }).model).toEqual({ kind: 'offline' });
  });

  it('tells all that is wrong at once, and no value of it', () => {
    const message = messageOf(() =>
      readConfig({
        DATABASE_URL: 'mysql://me:hidden1@db/feed',
        DATA_DIR: 'hidden2',
        DEEPSEEK_API_KEY: 'hidden 3',
        LLM_BASE_URL: 'https://u:hidden4@host/v1',
        INTERVAL: 'hidden5',
        CRON: 'hidden6',
        TIME_ZONE: 'hidden7',
        CONCURRENCY: '0x10',
        METRICS_PORT: '70000',
        LOG_LEVEL: 'hidden8',
        LLM_PRICE_PROMPT: '1',
      }),
    );
    const named = [
      ...['DATABASE_URL', 'DATA_DIR', 'DEEPSEEK_API_KEY', 'LLM_BASE_URL', 'INTERVAL', 'CRON', 'CONCURRENCY'],
      ...['METRICS_PORT', 'LOG_LEVEL', 'LLM_PRICE_COMPLETION'],
    ];
    for (const name of named) expect(message).toContain(name);
    expect(message).not.toContain('hidden');
  });

  it.each([
    [{ LLM_MODEL: 'm' }, 'LLM_BASE_URL is missing'],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'http://h/v1', DAY_BUDGET_USD: '1' }, 'needs the price'],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'http://h/v1', LLM_THINKING: 'on' }, 'begin with deepseek-'],
    [{ LLM_MODEL: 'm', LLM_BASE_URL: 'http://h/v1/chat/completions' }, 'must end before'],
    [{ MODEL: 'offline', TIME_ZONE: 'UTC' }, 'set CRON too'],
    [{ MODEL: 'online' }, 'must be offline'],
  ])('refuses %j', (environment, message) => {
    expect(messageOf(() => readConfig({ DATABASE_URL: url, ...environment }))).toContain(message);
  });

  it('holds a model whose price nobody knows to a number of tokens', () => {
    const { model } = readConfig({ DATABASE_URL: url, LLM_MODEL: 'm', LLM_BASE_URL: 'http://h/v1' });
    expect(model).toMatchObject({ price: undefined, day: { tokens: 2_000_000 } });
    expect(makeModel(model).model.price).toBeUndefined();
  });

  it('takes a price that was told', () => {
    const told = { LLM_PRICE_PROMPT: '2', LLM_PRICE_COMPLETION: '4' };
    const { model } = readConfig({ DATABASE_URL: url, LLM_MODEL: 'm', LLM_BASE_URL: 'http://h/v1', ...told });
    const usage = { prompt: 1_000_000, cached: 500_000, completion: 250_000 };
    expect(makeModel(model).model.price?.(usage, new Date())).toBeCloseTo(3);
    expect(model).toMatchObject({ day: { cost: 1 } });
  });

  it('needs no model where only the database is looked at', () => {
    expect(readBaseConfig({ DATA_DIR: 'here', CONCURRENCY: 'many' }).database).toEqual({
      kind: 'folder',
      path: 'here',
    });
  });

  it('is what .env.example tells', () => {
    const example = readFileSync(path.resolve(import.meta.dirname, '../../../.env.example'), 'utf8');
    const told = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  });
});
