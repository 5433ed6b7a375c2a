import { type CycleReport, FeedService, type LanguageModel, ModelError, type Storage } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { memoryStorage } from '@sim-feed/core/memory';
import { offlineModel } from '@sim-feed/core/offline';
import { beforeEach, expect, test } from 'vitest';
import { playCycles } from '../../src/cycles/play-cycles.ts';
import { ProviderWatch } from '../../src/cycles/provider-watch.ts';
import { simulationPlayer } from '../../src/cycles/simulation-player.ts';
import type { Settings } from '../../src/settings/arguments.ts';
import { threadsAfter } from '../../src/show/threads.ts';
import { terminalToRead } from '../output.ts';

const once: Settings = {
  cycles: 1,
  interval: undefined,
  fresh: false,
  data: undefined,
  json: false,
  offline: false,
  showPrompts: undefined,
  fast: false,
  seed: undefined,
  web: false,
};
let storage: Storage;

beforeEach(() => {
  storage = memoryStorage({ personas: cast });
});

function playing(settings: Partial<Settings>, interval = 1_800_000, model = offlineModel({ seed: 1 })) {
  const { terminal, written } = terminalToRead();
  const stopper = new AbortController();
  const reports: CycleReport[] = [];
  const show = async (report: CycleReport) => {
    reports.push(report);
  };
  const player = simulationPlayer({ storage, model, interval });
  const provider = new ProviderWatch(player);
  const all = { ...once, ...settings };
  const played = playCycles({
    player,
    terminal,
    stopping: stopper.signal,
    show,
    provider,
    announce: async (next) => storage.cycles.announce?.(next),
    interval,
    settings: all,
  });
  return { played, provider, reports, player, stop: () => stopper.abort(), written };
}

/** A cycle as a process leaves it that is killed: running, with all its turns to play, and held for a while. */
function leaveUnfinished(held: number, startedAt = new Date()) {
  const opening = { system: 'Rules.', tools: [], feed: '', shows: { posts: [], personas: [] }, ceiling: 10 };
  const lease = { holder: 'a killed process', milliseconds: held };
  return storage.cycles.open({ slot: startedAt, opening, at: startedAt, lease });
}

test('plays a number of cycles one after the other', async () => {
  const { played, reports } = playing({ cycles: 3 });
  await played;
  expect(reports.map(({ cycle, turns }) => [cycle.state, turns.finished])).toEqual(
    Array(3).fill(['finished', cast.length]),
  );
});

test('plays them on schedule where an interval was told', async () => {
  const { played, reports, written } = playing({ cycles: 2, interval: 1_000 }, 1_000);
  await played;
  expect(reports).toHaveLength(2);
  expect((reports[1]?.cycle.slot.getTime() ?? 1) % 1_000).toBe(0);
  expect(written().match(/The next cycle begins at/g)).toHaveLength(1);
});

/** A model whose key is refused in the cycles of the slots, as requests name them. */
function refusing(isRefused: (slot: string) => boolean): LanguageModel {
  const offline = offlineModel({ seed: 1 });
  return {
    ...offline,
    async generate(request, signal) {
      if (isRefused(request.key.split('/')[0] ?? '')) throw new ModelError('auth', 'The key was refused.');
      return offline.generate(request, signal);
    },
  };
}

test('ends a number of cycles with one that is lost to the provider', async () => {
  const { played, provider, reports } = playing(
    { cycles: 3 },
    1_800_000,
    refusing(() => true),
  );
  await played;
  expect(reports.map(({ cycle }) => cycle.state)).toEqual(['degraded']);
  expect(provider.last).toEqual({ kind: 'auth', message: 'The key was refused.' });
});

test('tries again at the next slot on schedule', async () => {
  let first = '';
  const model = refusing((slot) => {
    first ||= slot;
    return slot === first;
  });
  const { played, provider, reports } = playing({ cycles: 2, interval: 1_000 }, 1_000, model);
  await played;
  expect(reports.map(({ cycle }) => cycle.state)).toEqual(['degraded', 'finished']);
  expect(reports.map((report) => provider.lossOf(report)?.kind)).toEqual(['auth', undefined]);
  expect(provider.last).toBeUndefined();
});

test('completes an unfinished cycle and counts it', async () => {
  const cycle = await leaveUnfinished(0);
  const { played, reports, written } = playing({});
  await played;
  expect(reports.map((report) => report.cycle.id)).toEqual([cycle.id]);
  expect(written()).toMatch(/^Completing the cycle of \d\d:\d\d:\d\d, which was stopped: \d+ turns to go\.\n$/);
});

test('waits for a killed process to lose its hold, and says so', async () => {
  const cycle = await leaveUnfinished(700);
  const { played, reports, written } = playing({});
  await played;
  expect(reports.map((report) => report.cycle.id)).toEqual([cycle.id]);
  expect(written().match(/Another process holds the running cycle/g)).toHaveLength(1);
});

test('ends such a wait when it is told to stop', async () => {
  await leaveUnfinished(60_000);
  const { played, stop } = playing({});
  stop();
  await expect(played).rejects.toMatchObject({ code: 'interrupted' });
});

test('plays a new cycle at once where there was hardly anything left of the old one', async () => {
  const old = await leaveUnfinished(0, new Date(Date.now() - 86_400_000));
  const { played, player, reports, stop } = playing({ cycles: Number.POSITIVE_INFINITY });
  player.on('cycle-finished', ({ report }) => {
    if (report.cycle.id !== old.id) stop();
  });
  await played;
  expect(reports.map(({ turns }) => turns.expired > 0)).toEqual([true, false]);
});

test('picks ten threads: those of the cycle and those that it answered before older ones', async () => {
  const { played, reports } = playing({ cycles: 8 });
  await played;
  const { cycle } = reports[7]!;
  const { startedAt } = cycle;
  const { fresh, answered, older } = await threadsAfter(cycle, new FeedService(storage.feed));
  expect(fresh.length + answered.length + older.length).toBe(10);
  expect(fresh.length).toBeGreaterThan(0);
  expect(answered.length).toBeGreaterThan(0);
  for (const { post } of fresh) expect(post.createdAt >= startedAt).toBe(true);
  for (const { post, comments } of answered) {
    expect(post.createdAt < startedAt).toBe(true);
    expect((comments.at(-1)?.createdAt ?? 0) >= startedAt).toBe(true);
  }
  for (const { post } of older) expect(post.createdAt < startedAt).toBe(true);
  for (const { comments } of [...fresh, ...answered, ...older]) {
    expect(comments).toEqual(comments.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime()));
  }
});
