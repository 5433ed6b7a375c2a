const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const clockTime = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short' });
const shortDate = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });
const longDate = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

/** How long ago that was, in few characters: "now", "4 min", "3 h", "2 d", then the date. */
export function ago(then: Date, now: Date): string {
  const passed = now.getTime() - then.getTime();
  if (passed < minute) return 'now';
  if (passed < hour) return `${Math.floor(passed / minute)} min`;
  if (passed < day) return `${Math.floor(passed / hour)} h`;
  if (passed < 7 * day) return `${Math.floor(passed / day)} d`;
  return (then.getFullYear() === now.getFullYear() ? shortDate : longDate).format(then);
}

/** How long ago that was, as a sentence ends: "just now", "4 min ago", "on 3 Nov". */
export function since(then: Date, now: Date): string {
  const words = ago(then, now);
  if (words === 'now') return 'just now';
  return now.getTime() - then.getTime() < 7 * day ? `${words} ago` : `on ${words}`;
}

/** The instant in full, in the reader's own time zone. */
export function inFull(then: Date): string {
  return clockTime.format(then);
}

/** Minutes and seconds until then, "24:05"; with hours where there are any; "0:00" once it has come. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
