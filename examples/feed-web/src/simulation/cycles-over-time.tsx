import type { Cycle } from '../api/wire.ts';
import { counted } from '../text/wording.ts';
import { Columns } from './charts/columns.tsx';
import { DataTable } from './charts/data-table.tsx';
import { Figure } from './charts/figure.tsx';
import { KeyFigures } from './charts/key-figures.tsx';
import { length, slotEnds, slotTime } from './times.ts';

const ways = [
  { way: 'finished', name: 'finished', colour: 'var(--chart-violet)' },
  { way: 'open', name: 'not over yet', colour: 'var(--chart-plain)' },
  { way: 'stalled', name: 'stalled', colour: 'var(--chart-yellow)' },
  { way: 'failed', name: 'failed', colour: 'var(--chart-orange)' },
  { way: 'over_budget', name: 'over budget', colour: 'var(--chart-pink)' },
  { way: 'expired', name: 'expired', colour: 'var(--chart-blue)' },
  { way: 'cancelled', name: 'cancelled', colour: 'var(--chart-green)' },
] as const;

/** The newest cycles from left to right: how many turns each had, how they ended, and how long it took. */
export function CyclesOverTime({ cycles }: { cycles: readonly Cycle[] }) {
  const inTime = cycles.toReversed();
  const turns = sum(cycles.flatMap(({ turns: ends }) => Object.values(ends)));
  const finished = sum(cycles.map(({ turns: ends }) => ends.finished));
  const lengths = cycles.map(lengthOf).filter((one) => one !== undefined);
  const skipped = cycles.filter(({ state }) => state === 'skipped').length;
  return (
    <Figure
      title="Cycles over time"
      lead={
        <>
          A column is a cycle, in which every persona gets one turn. The older are left, the newest is right.
          {skipped > 0 && ` ${counted(skipped, 'slot')} went by without one.`}
        </>
      }
    >
      <KeyFigures
        figures={[
          [cycles.length === 100 ? 'newest cycles' : 'cycles', (cycles.length - skipped).toLocaleString('en')],
          ['turns', turns.toLocaleString('en')],
          ['of them finished', `${turns === 0 ? 0 : Math.floor((100 * finished) / turns)}%`],
          ['a cycle takes, mostly', length(median(lengths))],
        ]}
      />
      <Columns
        columns={inTime.map((cycle) => ({
          key: cycle.id,
          values: ways.map(({ way }) => cycle.turns[way]),
          title: `Cycle ${cycle.id}, ${slotTime(cycle.slot)}: ${wayOf(cycle)}`,
        }))}
        meanings={ways}
        ends={slotEnds(inTime.map(({ slot }) => slot))}
        format={(value) => value.toLocaleString('en')}
      />
      <DataTable
        caption="The newest cycles"
        heads={['Cycle', 'Slot', 'Turns', 'Took']}
        numbers={1}
        rows={cycles.map((cycle) => ({
          key: cycle.id,
          cells: [cycle.id, slotTime(cycle.slot), wayOf(cycle), length(lengthOf(cycle))],
        }))}
      />
    </Figure>
  );
}

/** "15 finished, 1 failed"; a skipped slot says that it was. */
function wayOf({ state, turns }: Cycle): string {
  if (state === 'skipped') return 'skipped';
  const parts = ways.filter(({ way }) => turns[way] > 0).map(({ way, name }) => `${turns[way]} ${name}`);
  return parts.join(', ') || 'no turns';
}

function lengthOf({ started_at, ended_at, state }: Cycle): number | undefined {
  if (ended_at === null || state === 'skipped') return undefined;
  return Date.parse(ended_at) - Date.parse(started_at);
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
