import { type CycleReport, type ModelErrorKind, type TurnFailure, turnEnds } from '@sim-feed/core';
import type { ProviderLoss } from '../cycles/provider-watch.ts';
import { reasonInWords } from '../model/explain-provider.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Paint } from '../terminal/terminal.ts';
import { counted, lengthOfTime, money } from '../terminal/wording.ts';

const mostLines = 10;
const mostNames = 3;

/** What is told beside the report itself. */
export interface ReportNotes {
  /** Whether calls and tokens were somebody's expense. */
  readonly spending: boolean;
  /** Why the cycle was lost to the model's provider: told in full elsewhere, and here in a few words. */
  readonly loss: ProviderLoss | undefined;
}

/** What a cycle came to: one line, and one more for each reason with which turns ended. */
export function reportText(report: CycleReport, paint: Paint, notes: ReportNotes): string {
  return [summary(report, paint, notes), ...failureLines(report, notes)].join('\n');
}

function summary(report: CycleReport, paint: Paint, { loss, spending }: ReportNotes): string {
  const { cycle, turns, entries, duration } = report;
  const all = turnEnds.reduce((sum, end) => sum + turns[end], 0);
  const ends = turnEnds.filter((end) => turns[end] > 0).map((end) => `${turns[end]} ${end}`);
  const outcome = ends.length === 1 ? `all ${ends[0]?.replace(/^\d+ /, '')}` : ends.join(', ');
  const performed = (name: string) => entries[name]?.performed ?? 0;
  const refused = Object.values(entries).reduce((sum, count) => sum + count.refused, 0);
  const facts = [
    counted(performed('create_post'), 'post'),
    counted(performed('comment_on_post'), 'comment'),
    counted(performed('like_post'), 'like'),
    counted(performed('follow_user'), 'follow'),
    ...(refused > 0 ? [counted(refused, 'correction')] : []),
    ...(spending && report.calls > 0 ? expenses(report) : []),
  ].join(', ');
  const reason = reasonOf(report, loss);
  const style = cycle.state === 'finished' ? 'green' : 'yellow';
  return `${paint(style, `Cycle ${cycle.state}`)}${reason && ` (${reason})`} in ${lengthOfTime(duration)}: ${counted(all, 'turn')}${all > 0 ? ` (${outcome})` : ''}, ${facts}.`;
}

function expenses({ calls, tokens, cost }: CycleReport): string[] {
  return [counted(calls, 'call'), counted(tokens.charged, 'token'), ...(cost > 0 ? [money(cost)] : [])];
}

/** Why the cycle did not finish, in a few words; empty where it did. */
function reasonOf({ cycle, reasons }: CycleReport, loss: ProviderLoss | undefined): string {
  if (cycle.state === 'finished') return '';
  if (cycle.state === 'over-budget') {
    return "the day's limit is reached: DAY_BUDGET_USD or DAY_BUDGET_TOKENS raises it";
  }
  if (loss) return reasonInWords(loss.kind);
  const [code] = Object.keys(reasons)
    .filter((name) => name.startsWith('model-'))
    .toSorted((one, other) => (reasons[other] ?? 0) - (reasons[one] ?? 0));
  return code === undefined ? '' : `for some, ${reasonInWords(code.slice('model-'.length) as ModelErrorKind)}`;
}

function failureLines({ failures, reasons }: CycleReport, { loss }: ReportNotes): string[] {
  const told = loss && `model-${loss.kind}`;
  const groups = Map.groupBy(
    failures.filter(({ code }) => code !== told),
    ({ state, code, message }) => JSON.stringify([state, code, message]),
  );
  const shown = [...groups.values()].slice(0, mostLines);
  const total = Object.entries(reasons).reduce((sum, [code, count]) => sum + (code === told ? 0 : count), 0);
  const rest = total - shown.flat().length;
  const lines = shown.flatMap(failureLine);
  return rest > 0 ? [...lines, `  ... and ${counted(rest, 'more turn')} with a reason.`] : lines;
}

/** Who ended in the same way for the same reason, and how. */
function failureLine(alike: readonly TurnFailure[]): string[] {
  const [first] = alike;
  if (!first) return [];
  const names = alike.slice(0, mostNames).map(({ username }) => `@${printableLine(username ?? 'deleted')}`);
  const rest = alike.length > mostNames ? ` and ${alike.length - mostNames} more` : '';
  return [`  ${names.join(', ')}${rest} ${first.state} (${first.code}): ${printableLine(first.message)}`];
}
