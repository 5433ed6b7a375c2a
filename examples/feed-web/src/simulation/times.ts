const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndClock = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A slot in the reader's own time zone: "Nov 22, 14:30". */
export function slotTime(slot: string): string {
  return dayAndClock.format(new Date(slot));
}

/** The first and the last of the slots, without the day where that is the same. */
export function slotEnds(slots: readonly string[]): [string, string] {
  const [first, last] = [new Date(slots[0] ?? 0), new Date(slots.at(-1) ?? 0)];
  const format = first.toDateString() === last.toDateString() ? clock : dayAndClock;
  return [format.format(first), format.format(last)];
}

/** Milliseconds in few characters: "0.8 s", "41 s", "3 min"; a dash where there is nothing to tell. */
export function length(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '–';
  const seconds = milliseconds / 1_000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
