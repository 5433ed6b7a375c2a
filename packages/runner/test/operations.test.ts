import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { offlineModel } from '@sim-feed/core/offline';
import { describe, expect, it } from 'vitest';
import rootPackage from '../../../package.json' with { type: 'json' };
import { runCli } from '../src/cli/cli.ts';
import { variables } from '../src/config/variables.ts';
import { createRunner } from '../src/index.ts';
import { metricsOf } from '../src/telemetry/metrics.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const readme = readFileSync(resolve(import.meta.dirname, '../../../packages/runner/README.md'), 'utf8');
const commands = [...`${text}${readme}`.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block = '']) => block.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*$/, ''));
const elsewhere = ['DATABASE_URL', 'PGBOSS_SCHEMA', 'NODE_OPTIONS'];

function unique(found: readonly string[]): string[] {
  return [...new Set(found)];
}

/** What the command line answers when it is asked how a command is called. */
async function helpOf(command: string): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const screen = { write: (part: string) => (said += part), isTTY: false, columns: 80 };
  const words = command.split(' ').filter((word) => !word.startsWith('--') && !/^\d/.test(word));
  const code = await runCli([...words, '--help'], { environment: {}, output: { out: screen, err: screen } as never });
  return { code, said };
}

describe('docs/operations.md, and the README', () => {
  it('names only metrics that are served, and all of them', () => {
    // Nothing is asked of this database: the metrics are made before a runner starts.
    const database = { query: async () => ({ rows: [] }), connect: () => Promise.reject(), on: () => {} };
    const runner = createRunner({ database, model: offlineModel() });
    const served = metricsOf(runner)
      .getMetricsAsArray()
      .map(({ name }) => name);
    expect(unique(text.match(/sim_feed_\w+(?:_total|_seconds|_usd|_tokens|_turns)/g) ?? []).sort()).toEqual(
      served.sort(),
    );
  });

  it('names only variables that the runner reads', () => {
    const named = unique(inline.flatMap((code) => code.match(/^[A-Z][A-Z]+(?:_[A-Z]+)*(?==|$)/g) ?? []));
    const known = [...Object.keys(variables.shape), ...elsewhere];
    expect(named.filter((name) => !known.includes(name) && !name.startsWith('PGBOSS_DASHBOARD_'))).toEqual([]);
    expect(named).toContain('CONCURRENCY');
  });

  it('shows commands in its blocks, and nothing else', () => {
    const fences = text.match(/^```\w*$/gm) ?? [];
    expect(fences.filter((fence) => fence !== '```')).toEqual(fences.filter((_, index) => index % 2 === 0));
    expect(unique(fences)).toEqual(['```sh', '```']);
  });

  const called = unique([...commands, ...inline].filter((code) => code.startsWith('sim-feed-runner ')));
  it.each(called)('%s can be called', async (command) => {
    const { code, said } = await helpOf(command.slice('sim-feed-runner '.length));
    expect(code, said).toBe(0);
    for (const option of command.match(/--[\w-]+/g) ?? []) expect(said).toContain(option);
    expect(said).toContain(`Usage: ${command.split(' ').slice(0, 2).join(' ')}`);
  });

  it.each(unique([...commands, ...inline].filter((code) => code.startsWith('npm run '))))('%s is there', (command) => {
    expect(Object.keys(rootPackage.scripts)).toContain(command.split(' ')[2]);
  });
});
