import { describe, expect, test } from 'vitest';
import { seatsOf } from '../src/cycles/seats.ts';

describe('the seats of the house', () => {
  test.each([1, 2, 7, 16, 24, 60, 120])('are as many as asked for, %d, and none lies on another', (count) => {
    const seats = seatsOf(count);
    expect(seats).toHaveLength(count);
    for (const [at, one] of seats.entries()) {
      for (const other of seats.slice(at + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius * 2);
      }
    }
  });

  test('run from left to right', () => {
    const across = seatsOf(30).map((seat) => seat.across);
    expect(across).toEqual(across.toSorted((one, other) => one - other));
  });
});
