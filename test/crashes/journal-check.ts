import { byTurn, callsOf, type EntryRow, isOpen, type Ledger, type StepRow, type TurnRow } from './ledger.ts';
import type { Problem } from './problem.ts';

const ceiling = 10;

/** Looks for journals with a hole: a step, a reply or an entry that is missing before one that is there. */
export function checkJournals(ledger: Ledger): Problem[] {
  const steps = byTurn(ledger.steps);
  const entries = byTurn(ledger.entries);
  return ledger.turns.flatMap((turn) =>
    gapsOf(turn, steps.get(turn.id) ?? [], entries.get(turn.id) ?? []).map(
      (account): Problem => ({ fault: 'gaps', account: `turn ${turn.id} (${turn.state}): ${account}` }),
    ),
  );
}

function gapsOf(turn: TurnRow, steps: readonly StepRow[], entries: readonly EntryRow[]): string[] {
  const gaps: string[] = [];
  if (!countsUp(steps.map(({ step }) => step))) gaps.push(`steps ${steps.map(({ step }) => step).join(', ')}`);
  if (steps.length > 0 && turn.opening === null) gaps.push('steps without an opening');
  if (entries.some(({ step }) => steps[step]?.reply == null)) gaps.push('entries of a step without a reply');
  for (const step of steps) {
    const own = entries.filter((entry) => entry.step === step.step);
    const after = step.step < steps.length - 1 || !isOpen(turn);
    if (!countsUp(own.map(({ position }) => position)))
      gaps.push(`step ${step.step}, positions ${own.map(({ position }) => position).join(', ')}`);
    if (after && step.reply === null) gaps.push(`step ${step.step} has no reply, but it went on`);
    else if (after && own.length < owedBy(step, entries)) gaps.push(`step ${step.step} has ${own.length} entries only`);
  }
  return gaps;
}

function countsUp(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number === index);
}

/** How many entries a step must have before anything follows it: fewer than its calls only where the ceiling was met. */
function owedBy(step: StepRow, entries: readonly EntryRow[]): number {
  const performed = entries.filter(({ done }) => done).length;
  if (performed >= ceiling || step.reply === null) return 0;
  return callsOf(step).length || (JSON.parse(step.reply).text === '' ? 1 : 0);
}

/** Looks for what can never go on: open turns of ended cycles, two cycles or two turns of a persona that run at once. */
export function checkOpenWork(ledger: Ledger): Problem[] {
  const states = new Map(ledger.cycles.map(({ id, state }) => [id, state]));
  const running = ledger.turns.filter(({ state }) => state === 'running');
  const twice = running.filter((turn) => running.some((other) => other !== turn && other.persona === turn.persona));
  const orphaned = ledger.turns.filter((turn) => isOpen(turn) && states.get(turn.cycle) !== 'running');
  const cycles = ledger.cycles.filter(isOpen);
  return [
    ...orphaned.map(({ id, cycle }) => `turn ${id} is open in the ended cycle ${cycle}`),
    ...twice.map(({ id, username }) => `turn ${id} is one of two running turns of ${username}`),
    ...(cycles.length > 1 ? [`the cycles ${cycles.map(({ id }) => id).join(', ')} run at once`] : []),
  ].map((account) => ({ fault: 'stuck', account }));
}

/** Looks for what is left over when all work should have ended, and for turns that did not end as they should. */
export function checkAllEnded(ledger: Ledger): Problem[] {
  return [
    ...ledger.cycles.filter(({ state }) => state !== 'finished').map(({ id, state }) => `cycle ${id} is ${state}`),
    ...ledger.turns
      .filter(({ state }) => state !== 'finished' && state !== 'stalled')
      .map(({ id, state }) => `turn ${id} is ${state}`),
  ].map((account) => ({ fault: 'stuck', account }));
}
