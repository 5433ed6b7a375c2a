import { Columns } from '../charts/columns.tsx';
import { DataTable } from '../charts/data-table.tsx';
import { KeyFigures } from '../charts/key-figures.tsx';
import { slotEnds } from '../times.ts';
import type { CycleReport } from './admin-api.ts';
import { dollars, tokens } from './amounts.ts';

const parts = [
  { name: 'completion', colour: 'var(--chart-orange)' },
  { name: 'prompt, new', colour: 'var(--chart-violet)' },
  { name: 'prompt, from the cache', colour: 'var(--chart-blue)' },
];

/** What the cycles took: tokens and dollars, each from the older to the newer. */
export function Spending({ reports }: { reports: readonly CycleReport[] }) {
  const inTime = reports.toReversed();
  const ends = slotEnds(inTime.map(({ slot }) => slot));
  const prompt = sum(reports.map((report) => report.tokens.prompt));
  const cost = sum(reports.map(({ cost_usd }) => cost_usd));
  return (
    <>
      <h3>Tokens</h3>
      <KeyFigures
        figures={[
          ['calls', sum(reports.map(({ calls }) => calls)).toLocaleString('en')],
          ['prompt tokens', tokens(prompt)],
          ['completion tokens', tokens(sum(reports.map((report) => report.tokens.completion)))],
          ['in all', dollars(cost)],
        ]}
      />
      {prompt === 0 ? (
        <p>None: what plays the personas counts no tokens.</p>
      ) : (
        <Columns
          columns={inTime.map((report) => ({
            key: report.id,
            values: [report.tokens.completion, report.tokens.prompt - report.tokens.cached, report.tokens.cached],
            title: `Cycle ${report.id}: ${tokens(report.tokens.prompt)} prompt tokens, ${tokens(report.tokens.cached)} of them from the cache, and ${tokens(report.tokens.completion)} of completion`,
          }))}
          meanings={parts}
          ends={ends}
          format={tokens}
        />
      )}
      <h3>Cost</h3>
      {cost === 0 ? (
        <p>Nothing: what plays the personas has no price.</p>
      ) : (
        <Columns
          columns={inTime.map(({ id, cost_usd }) => ({
            key: id,
            values: [cost_usd],
            title: `Cycle ${id}: ${dollars(cost_usd)}`,
          }))}
          meanings={[{ name: 'US dollars a cycle', colour: 'var(--chart-green)' }]}
          ends={ends}
          format={dollars}
        />
      )}
      <DataTable
        caption="Tokens and cost of each cycle"
        heads={['Cycle', 'Calls', 'Prompt', 'Cached', 'Written', 'USD']}
        numbers={5}
        rows={reports.map((report) => ({
          key: report.id,
          cells: [
            report.id,
            report.calls.toLocaleString('en'),
            tokens(report.tokens.prompt),
            tokens(report.tokens.cached),
            tokens(report.tokens.completion),
            dollars(report.cost_usd),
          ],
        }))}
      />
    </>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
