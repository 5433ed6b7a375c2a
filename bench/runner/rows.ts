import { median, percent, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { MeasuredCycle } from './measured-cycle.ts';
import { processors } from './processor-time.ts';

const aims = { memory: 300, growth: 0.1, gain: 1.6 };
const million = 1_048_576;
const earlyTurn = 500;
// What is resident goes up and down with every collection: one sample says where it stood in that, and no more.
const window = 500;
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
      const early = around(memory, earlyTurn);
      const later = [around(memory, memory.length / 2), median(memory.slice(-window))];
      const growth = Math.max(...later) / early - 1;
      const peak = Math.max(...memory) / million;
      return [
        {
          measure: `${name}: resident MB, medians of ${window} turns: around turn ${Math.min(earlyTurn, memory.length)}, midway, last of ${whole(memory.length)}`,
          value: [early, ...later].map((bytes) => whole(bytes / million)).join(', '),
        },
        {
          measure: `${name}: resident MB, the most after any turn`,
          value: whole(peak),
          aim: `under ${aims.memory}`,
          holds: peak < aims.memory,
        },
        ...(cycle.turns < fewestForGrowth
          ? []
          : [
              {
                measure: `${name}: growth of that median after turn ${earlyTurn}`,
                value: percent(growth),
                aim: `at most ${percent(aims.growth)}`,
                holds: growth <= aims.growth,
              },
            ]),
      ];
    }),
  );
}

/** The median of the turns around that one. */
function around(memory: readonly number[], turn: number): number {
  const from = Math.max(Math.round(Math.min(turn - window / 2, memory.length - window)), 0);
  return median(memory.slice(from, from + window));
}

function nameOf({ processes }: MeasuredCycle): string {
  return processes === 1 ? 'one process' : `${processes} processes`;
}
