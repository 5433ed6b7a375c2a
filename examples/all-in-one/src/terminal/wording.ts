const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** `1 post`, `2 posts`, `2,000 posts`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

/** An amount of US dollars, in as many digits as tell something: `0 USD`, `0.0042 USD`, `0.31 USD`, `12.5 USD`. */
export function money(amount: number): string {
  const digits = amount >= 10 ? 3 : 2;
  return `${Number(amount.toPrecision(digits)).toLocaleString('en', { maximumFractionDigits: 8 })} USD`;
}

/** A length of time in the words that one would use: `0.4 s`, `12 s`, `3 min`, `2 h 5 min`, `4 d 1 h`. */
export function lengthOfTime(milliseconds: number): string {
  if (milliseconds < 10 * second) return `${(milliseconds / second).toFixed(1)} s`;
  if (milliseconds < 2 * minute) return `${Math.round(milliseconds / second)} s`;
  if (milliseconds < hour) return `${Math.round(milliseconds / minute)} min`;
  return milliseconds < 2 * day
    ? twoUnits(milliseconds, hour, 'h', minute, 'min')
    : twoUnits(milliseconds, day, 'd', hour, 'h');
}

/** The local time, `14:02`, with seconds where asked and with the day, `3 Nov 14:02`, where it is another than now. */
export function localTime(time: Date, now: Date, withSeconds = false): string {
  const clock = [time.getHours(), time.getMinutes(), ...(withSeconds ? [time.getSeconds()] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  if (time.toDateString() === now.toDateString()) return clock;
  return `${time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${clock}`;
}

function twoUnits(milliseconds: number, large: number, largeName: string, small: number, smallName: string): string {
  const smalls = Math.round(milliseconds / small);
  const rest = smalls % (large / small);
  return `${Math.floor(smalls / (large / small))} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ''}`;
}
