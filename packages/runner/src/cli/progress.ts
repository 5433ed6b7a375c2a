import type { Runner } from '../runner.ts';
import { redraw, type Screen } from './output.ts';

const barLength = 20;
const plainLinesACycle = 4;

/** Shows how far the running cycle has come: a bar on a terminal, else a plain line at every quarter. */
export function showProgress(runner: Runner, screen: Screen): { stop(): void } {
  const redraws = screen.isTTY === true && process.env['TERM'] !== 'dumb';
  let turns = 0;
  let done = 0;
  let told = 0;
  const show = () => {
    const text = `${done} of ${turns} turns`;
    if (redraws) return redraw(screen, `${bar(done, turns)}  ${text}`);
    if (done < turns && done - told < turns / plainLinesACycle) return;
    told = done;
    screen.write(`${text}\n`);
  };
  if (redraws) redraw(screen, 'Preparing the database ...');
  runner.on('cycle-opened', (event) => {
    turns = event.turns;
    done = 0;
    told = 0;
    if (event.resumed) {
      if (redraws) redraw(screen, '');
      screen.write(`Completing the cycle of ${event.cycle.slot.toISOString()}, which was left unfinished.\n`);
    }
    show();
  });
  runner.on('turn-finished', () => {
    done += 1;
    show();
  });
  return { stop: () => redraws && redraw(screen, '') };
}

function bar(done: number, turns: number): string {
  const filled = Math.round((barLength * Math.min(done, turns)) / Math.max(turns, 1));
  return '━'.repeat(filled) + '┈'.repeat(barLength - filled);
}
