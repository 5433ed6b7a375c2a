import type { Runner } from '../runner.ts';
import { redraw, type Screen } from './output.ts';

const barLength = 20;
const redrawEvery = 50;
const plainLinesACycle = 4;
const usualColumns = 80;
const centsAndLess = 4;
const second = 1_000;
const longWait = 120;
const minute = 60;

/** How far a cycle has come in this process. */
interface Progress {
  readonly turns: number;
  readonly startedAt: number;
  done: number;
  entries: number;
  cost: number;
}

/**
 * Shows how far the running cycle has come: a bar on a terminal, else a plain line at every quarter. What others wrote,
 * such as why a provider was lost, goes through `clean` first.
 */
export function showProgress(runner: Runner, screen: Screen, clean: (text: string) => string): { stop(): void } {
  const redraws = screen.isTTY === true && process.env['TERM'] !== 'dumb';
  let progress = begin(0);
  let told = 0;
  let drawnAt = 0;
  const draw = () => {
    if (!redraws || performance.now() - drawnAt < redrawEvery) return;
    drawnAt = performance.now();
    redraw(screen, fitted([bar(progress), ...partsOf(progress)], screen.columns ?? usualColumns));
  };
  const show = () => {
    if (redraws) return draw();
    const { done, turns } = progress;
    if (done < turns && done - told < turns / plainLinesACycle) return;
    told = done;
    screen.write(`${partsOf(progress).join(', ')}\n`);
  };
  const say = (sentence: string) => {
    if (redraws) redraw(screen, '');
    screen.write(`${sentence}\n`);
  };
  if (redraws) redraw(screen, 'Preparing the database ...');
  runner.on('cycle-opened', (event) => {
    progress = begin(event.turns);
    told = 0;
    if (event.resumed) say(`Completing the cycle of ${event.cycle.slot.toISOString()}, which was left unfinished.`);
    show();
  });
  runner.on('reply-stored', ({ charge }) => {
    progress.cost += charge.cost;
    draw();
  });
  runner.on('entry-stored', () => {
    progress.entries += 1;
    draw();
  });
  runner.on('provider-lost', ({ message }) => {
    say(clean(`The model is not asked any more in this cycle: ${message}`));
  });
  runner.on('turn-finished', () => {
    progress.done += 1;
    show();
  });
  return { stop: () => redraws && redraw(screen, '') };
}

function begin(turns: number): Progress {
  return { turns, startedAt: performance.now(), done: 0, entries: 0, cost: 0 };
}

/** The most telling first: what does not fit into a line is left out. */
function partsOf({ turns, done, entries, cost, startedAt }: Progress): string[] {
  const left = ((performance.now() - startedAt) / second / done) * (turns - done);
  return [
    `${done} of ${turns} turns`,
    ...(entries > 0 ? [`${entries} entries`] : []),
    ...(cost > 0 ? [`${cost.toFixed(centsAndLess)} USD`] : []),
    ...(done > 0 && done < turns ? [`about ${timeInWords(left)} left`] : []),
  ];
}

function timeInWords(seconds: number): string {
  return seconds < longWait ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / minute)} min`;
}

function fitted(parts: readonly string[], columns: number): string {
  const lengths = parts.map((_, index) => parts.slice(0, index + 1).join('  ').length);
  return parts.slice(0, lengths.filter((length) => length < columns).length).join('  ');
}

function bar({ done, turns }: Progress): string {
  const filled = Math.round((barLength * Math.min(done, turns)) / Math.max(turns, 1));
  return '━'.repeat(filled) + '┈'.repeat(barLength - filled);
}
