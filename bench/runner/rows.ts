import { median, percent, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { MeasuredCycle } from './measured-cycle.ts';
import { processors } from './processor-time.ts';

const aims = { memory: 300, growth: 0.1, gain: 1.6 };
const million = 1_048_576;
const earlyTurn = 500;
// With fewer personas the 500th turn is nearly the last, and nothing can be said of growth.
const fewestForGrowth = 10 * earlyTurn;

/** What the cycles of one process and of two came to, each with its aim. */
export function runnerRows(one: readonly MeasuredCycle[], two: readonly MeasuredCycle[]): readonly Row[] {
  const gain = median(two.map(turnsPerSecond)) / median(one.map(turnsPerSecond));
  return [
    ...cycleRows(one),
    ...memoryRows(one),
    ...cycleRows(two),
    ...memoryRows(two),
    {
      measure: 'two processes by one, of the medians',
      value: gain.toFixed(2),
      aim: `from ${aims.gain}`,
      holds: gain >= aims.gain,
    },
  ];
}

function turnsPerSecond({ turns, seconds }: MeasuredCycle): number {
  return turns / seconds;
}

function cycleRows(cycles: readonly MeasuredCycle[]): Row[] {
  const [any] = cycles;
  if (!any) return [];
  const name = nameOf(any);
  const all = cycles.every(({ turns, finished }) => turns === finished);
  const rates = cycles.map(turnsPerSecond);
  return [
    {
      measure: `${name}: turns, calls and performed actions of a turn`,
      value: `${whole(any.turns)}, ${(any.calls / any.turns).toFixed(1)}, ${(any.actions / any.turns).toFixed(1)}`,
    },
    { measure: `${name}: all turns finished`, value: all ? 'yes' : 'no', aim: 'yes', holds: all },
    {
      measure: `${name}: opening the cycle, milliseconds`,
      value: cycles.map(({ opening }) => whole(opening)).join(', '),
    },
    { measure: `${name}: turns a second`, value: rates.map((rate) => rate.toFixed(1)).join(', ') },
    { measure: `${name}: kilobytes of database a turn`, value: (any.bytes / any.turns / 1_024).toFixed(1) },
    { measure: `${name}: processors at work (of ${processors})`, value: cycles.map(sharesOf).join('; ') },
  ];
}

/** Who kept how many processors busy. */
function sharesOf({ processorTime, seconds }: MeasuredCycle): string {
  if (!processorTime) return 'not to be seen here';
  const { runners, postgres, machine } = processorTime;
  const others = machine - runners - postgres;
  const share = (time: number) => (time / seconds).toFixed(2);
  const idle = Math.max(processors * seconds - machine, 0);
  return `runners ${share(runners)}, PostgreSQL ${share(postgres)}, others ${share(others)}, idle ${share(idle)}`;
}

function memoryRows(cycles: readonly MeasuredCycle[]): Row[] {
  return cycles.flatMap((cycle) =>
    cycle.memory.flatMap((memory, index) => {
      const name = `${nameOf(cycle)}, no. ${index + 1}`;
      const early = memory[Math.min(earlyTurn, memory.length) - 1] ?? 0;
      const middle = memory[Math.floor(memory.length / 2)] ?? 0;
      const last = memory.at(-1) ?? 0;
      const growth = last / early - 1;
      const megabytes = [early, middle, last].map((bytes) => whole(bytes / million));
      return [
        {
          measure: `${name}: resident MB at turn ${Math.min(earlyTurn, memory.length)}, mid-way, and at turn ${memory.length}`,
          value: megabytes.join(', '),
          aim: `under ${aims.memory}`,
          holds: Math.max(...memory) / million < aims.memory,
        },
        ...(cycle.turns < fewestForGrowth
          ? []
          : [
              {
                measure: `${name}: growth from its ${earlyTurn}th turn to its last`,
                value: percent(growth),
                aim: `at most ${percent(aims.growth)}`,
                holds: growth <= aims.growth,
              },
            ]),
      ];
    }),
  );
}

function nameOf({ processes }: MeasuredCycle): string {
  return processes === 1 ? 'one process' : `${processes} processes`;
}
