const units = [1_800_000, 900_000, 600_000, 300_000, 60_000];
const second = 1_000;

/** Where a turn stands in time, as far as its slot tells. */
export interface Calendar {
  /** The slot's day, which has its own themes. */
  readonly day: string;
  /** The slot's half hour, counted from the beginning of time. */
  readonly hour: number;
  /** Goes up from turn to turn: by exactly one where the slot is of a timetable. */
  readonly turn: number;
}

/** Reads a slot; a slot that is no date is the first of all turns. */
export function calendarOf(slot: string): Calendar {
  const day = slot.slice(0, 10);
  const time = Date.parse(slot);
  if (Number.isNaN(time)) return { day, hour: 0, turn: 0 };
  const unit = units.find((length) => time % length === 0) ?? second;
  return { day, hour: Math.floor(time / 1_800_000), turn: Math.floor(Math.abs(time) / unit) };
}
