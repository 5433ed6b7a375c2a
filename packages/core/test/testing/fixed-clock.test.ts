import { fixedClock } from '@sim-feed/core/testing';
import { describe, expect, it } from 'vitest';

const noon = new Date('2026-03-01T12:00:00.000Z');
const never = new AbortController().signal;

describe('a fixed clock', () => {
  it('stands until it is advanced', async () => {
    const clock = fixedClock(noon);
    clock.now().setTime(0);
    expect(clock.now()).toEqual(noon);
    await clock.advance(1500);
    expect(clock.now().getTime() - noon.getTime()).toBe(1500);
  });

  it('wakes sleepers at their own times, the earliest first', async () => {
    const clock = fixedClock(noon);
    const woken: [string, number][] = [];
    const sleeper = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds, never);
      woken.push([name, clock.now().getTime() - noon.getTime()]);
    };
    const sleepers = [sleeper('late', 300), sleeper('early', 100), sleeper('too late', 301)];
    expect(clock.sleeping).toBe(3);
    await clock.advance(99);
    expect(woken).toEqual([]);
    await clock.advance(201);
    expect(woken).toEqual([
      ['early', 100],
      ['late', 300],
    ]);
    expect(clock.sleeping).toBe(1);
    await clock.advance(1);
    await Promise.all(sleepers);
  });

  it('wakes one that sleeps again within the same advance', async () => {
    const clock = fixedClock(noon);
    const times: number[] = [];
    const ticking = (async () => {
      for (let tick = 0; tick < 3; tick += 1) {
        await clock.sleep(100, never);
        times.push(clock.now().getTime() - noon.getTime());
      }
    })();
    await clock.advance(1000);
    await ticking;
    expect(times).toEqual([100, 200, 300]);
    expect(clock.now().getTime() - noon.getTime()).toBe(1000);
  });

  it('lets a sleeper go when its signal aborts', async () => {
    const clock = fixedClock(noon);
    const controller = new AbortController();
    const sleeping = clock.sleep(1000, controller.signal);
    controller.abort();
    await sleeping;
    await clock.sleep(1000, controller.signal);
    expect(clock.sleeping).toBe(0);
    expect(clock.now()).toEqual(noon);
  });
});
