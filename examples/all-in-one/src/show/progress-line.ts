import type { Paint } from '../terminal/terminal.ts';
import { counted, lengthOfTime } from '../terminal/wording.ts';
import type { Progress } from './progress.ts';

const barLength = 10;
const separator = '  ';
// The turns, those under way and the time: without these a bar says too little.
const partsBesideBar = 3;

/** The progress as one line of at most that many columns: as much of it as fits, the most telling first. */
export function progressLine(progress: Progress, now: number, columns: number, paint: Paint): string {
  const texts = progressTexts(progress, now);
  const besideBar = texts.slice(0, partsBesideBar).join(separator);
  const barFits = columns >= barLength + separator.length + besideBar.length;
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

function progressTexts(progress: Progress, now: number): string[] {
  const { turns, turnsDone, turnsUnderWay, posts, comments, likes, follows, startedAt } = progress;
  return [
    `${turnsDone} of ${counted(turns, 'turn')}`,
    ...(turnsUnderWay > 0 ? [`${turnsUnderWay} under way`] : []),
    lengthOfTime(now - startedAt),
    counted(posts, 'post'),
    counted(comments, 'comment'),
    counted(likes, 'like'),
    counted(follows, 'follow'),
  ];
}

function bar({ turns, turnsDone }: Progress, paint: Paint): string {
  const filled = Math.round((barLength * turnsDone) / Math.max(turns, 1));
  return paint('green', '━'.repeat(filled)) + paint('dim', '┈'.repeat(barLength - filled));
}
