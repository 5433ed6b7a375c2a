import type { Paint } from '../terminal/terminal.ts';
import { counted, lengthOfTime } from '../terminal/wording.ts';
import type { Progress } from './progress.ts';

const barLength = 10;
const separator = '  ';

/** The progress as one line of at most that many columns: as much of it as fits, the most telling first. */
export function progressLine(progress: Progress, now: number, columns: number, paint: Paint): string {
  const texts = progressTexts(progress, now);
  const barFits = columns >= barLength + separator.length + texts.join(separator).length;
  const parts: string[] = barFits ? [bar(progress, paint)] : [];
  let left = barFits ? columns - barLength : columns;
  for (const [index, text] of texts.entries()) {
    left -= text.length + (parts.length > 0 ? separator.length : 0);
    if (left < 0) break;
    parts.push(index === 0 ? paint('bold', text) : text);
  }
  return parts.join(separator);
}

/** The progress as a plain line. */
export function progressSentence(progress: Progress, now: number): string {
  return progressTexts(progress, now).join(', ');
}

function progressTexts({ turns, turnsDone, posts, comments, likes, follows, startedAt }: Progress, now: number) {
  return [
    `${turnsDone} of ${counted(turns, 'turn')}`,
    counted(posts, 'post'),
    counted(comments, 'comment'),
    counted(likes, 'like'),
    counted(follows, 'follow'),
    lengthOfTime(now - startedAt),
  ];
}

function bar({ turns, turnsDone }: Progress, paint: Paint): string {
  const filled = Math.round((barLength * turnsDone) / Math.max(turns, 1));
  return paint('green', '━'.repeat(filled)) + paint('dim', '┈'.repeat(barLength - filled));
}
