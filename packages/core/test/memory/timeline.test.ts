import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Timed, Timeline } from '../../src/adapters/memory/timeline.ts';

const rows = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom('like', 'post'), id: fc.integer({ min: 1, max: 30 }), time: fc.nat(5) }),
  { selector: ({ kind, id }) => `${kind}${id}`, maxLength: 40 },
);

function newestFirst(one: Timed, other: Timed): number {
  return other.time - one.time || other.id - one.id || other.kind.localeCompare(one.kind);
}

function timelineOf(added: readonly Timed[]): Timeline<Timed> {
  const timeline = new Timeline<Timed>();
  for (const row of added) timeline.add(row);
  return timeline;
}

describe('a timeline', () => {
  it('gives the rows newest first, whatever the order in which they came', () => {
    fc.assert(
      fc.property(rows, fc.nat(50), (added, limit) => {
        expect(timelineOf(added).page({ limit })).toEqual(added.toSorted(newestFirst).slice(0, limit));
      }),
    );
  });

  it('gives the stretch that is asked for', () => {
    fc.assert(
      fc.property(rows, fc.nat(40), fc.nat(6), fc.nat(50), (added, place, since, limit) => {
        const { time, id } = added[place % Math.max(1, added.length)] ?? { time: 3, id: 15 };
        const expected = added
          .toSorted(newestFirst)
          .filter((row) => row.time < time || (row.time === time && row.id < id))
          .filter((row) => row.time >= since)
          .slice(0, limit);
        const before = { createdAt: new Date(time), id };
        expect(timelineOf(added).page({ limit, before, since: new Date(since) })).toEqual(expected);
      }),
    );
  });

  it('is as if a row that was removed had never been added', () => {
    fc.assert(
      fc.property(rows, fc.nat(40), (added, count) => {
        const timeline = timelineOf(added);
        for (const row of added.slice(0, count)) timeline.remove(row);
        for (const row of added.slice(0, count)) timeline.remove(row);
        expect(timeline.all()).toEqual(timelineOf(added.slice(count)).all());
        expect(timeline.size).toBe(Math.max(0, added.length - count));
      }),
    );
  });
});
