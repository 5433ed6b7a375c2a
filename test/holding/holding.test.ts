import { expect, test } from 'vitest';
import { holding } from './holding.ts';

function thing(name: string, ended: string[], failure?: Error): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      ended.push(name);
      if (failure) throw failure;
    },
  };
}

test('what was held is ended after the work, the last first, and the work’s result comes back', async () => {
  const ended: string[] = [];
  const result = await holding(async (hold) => {
    hold(thing('server', ended));
    hold(thing('database', ended));
    expect(ended).toEqual([]);
    return 'done';
  });
  expect(result).toBe('done');
  expect(ended).toEqual(['database', 'server']);
});

test('it is ended where the work fails, and where the end of another fails', async () => {
  const ended: string[] = [];
  const failing = holding(async (hold) => {
    hold(thing('server', ended));
    throw new Error('the work');
  });
  await expect(failing).rejects.toThrow('the work');
  const stuck = holding(async (hold) => {
    hold(thing('template', ended));
    hold(thing('pool', ended, new Error('the pool')));
  });
  await expect(stuck).rejects.toThrow('the pool');
  expect(ended).toEqual(['server', 'pool', 'template']);
});
