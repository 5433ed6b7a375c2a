import { type CycleReport, turnEnds } from '@sim-feed/core';
import { printableLine } from './printable.ts';
import type { Paint } from './terminal.ts';
import { counted, lengthOfTime } from './wording.ts';

const mostFailures = 10;

/** What a cycle came to: one line, and one more for each turn that ended with a reason. */
export function reportText(report: CycleReport, paint: Paint): string {
  return [summary(report, paint), ...failureLines(report)].join('\n');
}

function summary({ cycle, turns, entries, duration }: CycleReport, paint: Paint): string {
  const all = turnEnds.reduce((sum, end) => sum + turns[end], 0);
  const ends = turnEnds.filter((end) => turns[end] > 0).map((end) => `${turns[end]} ${end}`);
  const outcome = ends.length === 1 ? `all ${ends[0]?.replace(/^\d+ /, '')}` : ends.join(', ');
  const performed = (name: string) => entries[name]?.performed ?? 0;
  const refused = Object.values(entries).reduce((sum, count) => sum + count.refused, 0);
  const deeds = [
    counted(performed('create_post'), 'post'),
    counted(performed('comment_on_post'), 'comment'),
    counted(performed('like_post'), 'like'),
    counted(performed('follow_user'), 'follow'),
    ...(refused > 0 ? [counted(refused, 'correction')] : []),
  ].join(', ');
  const style = cycle.state === 'finished' ? 'green' : 'yellow';
  return `${paint(style, `Cycle ${cycle.state}`)} in ${lengthOfTime(duration)}: ${counted(all, 'turn')}${all > 0 ? ` (${outcome})` : ''}, ${deeds}.`;
}

function failureLines({ failures, reasons }: CycleReport): string[] {
  const shown = failures.slice(0, mostFailures).map(({ username, state, code, message }) => {
    return `  @${printableLine(username ?? 'deleted')} ${state} (${code}): ${printableLine(message)}`;
  });
  const rest = Object.values(reasons).reduce((sum, count) => sum + count, 0) - shown.length;
  return rest > 0 ? [...shown, `  ... and ${counted(rest, 'more turn')} with a reason.`] : shown;
}
