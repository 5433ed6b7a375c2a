import type { CycleReport, FeedService } from '@sim-feed/core';
import type { ProviderLoss, ProviderWatch } from '../cycles/provider-watch.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { feedText } from './feed-text.ts';
import { reportText } from './report-text.ts';
import { threadsAfter } from './threads.ts';

/** Shows what a cycle came to. */
export type ShowReport = (report: CycleReport) => Promise<void>;

/** Each report as one line of JSON on standard output. */
export function jsonReports(): ShowReport {
  return async (report) => {
    process.stdout.write(`${JSON.stringify(report)}\n`);
  };
}

/** The feed as it stands after the cycle, and then the report. */
export function readableReports(
  feed: FeedService,
  terminal: Terminal,
  provider: ProviderWatch,
  spending: boolean,
): ShowReport {
  return async (report) => {
    const threads = await threadsAfter(report.cycle, feed);
    const { columns, paint } = terminal;
    terminal.print(`\n${feedText(threads, { columns, paint, now: new Date() })}\n`);
    terminal.say(reportText(report, paint, { spending, loss: provider.lossOf(report) }));
  };
}

/** What `show` shows, and then, on standard error, why the cycle was lost to the model's provider, if it was. */
export function withLosses(
  show: ShowReport,
  terminal: Terminal,
  provider: ProviderWatch,
  explain: (loss: ProviderLoss) => string,
): ShowReport {
  return async (report) => {
    await show(report);
    const loss = provider.lossOf(report);
    if (loss) terminal.complain(explain(loss));
  };
}
