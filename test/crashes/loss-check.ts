import { isOpen, type Ledger } from './ledger.ts';
import type { Note } from './notes.ts';
import type { Problem } from './problem.ts';

/** Looks for what was in the database before and is no longer, or is no longer the same. */
export function checkNothingLost(before: Ledger, now: Ledger): Problem[] {
  const facts = factsOf(now);
  return [...factsOf(before)].flatMap(([name, value]): Problem[] => {
    if (facts.get(name) === value) return [];
    const account = facts.has(name) ? `${name} was ${value} and is ${facts.get(name)}` : `${name} has gone`;
    return [{ fault: 'lost', account }];
  });
}

/** Looks for what a worker was told is stored, and is not. */
export function checkAcknowledged(notes: readonly Note[], ledger: Ledger): Problem[] {
  const facts = factsOf(ledger);
  return notes.flatMap((note): Problem[] => {
    const name = factNoted(note);
    return name === undefined || facts.has(name) ? [] : [{ fault: 'lost', account: `${name} was acknowledged` }];
  });
}

/** Everything that, once it is in the database, must stay as it is. */
function factsOf({ personas, cycles, turns, steps, entries, effects }: Ledger): Map<string, string> {
  return new Map([
    ...personas.map(({ id, username }): Fact => [`persona ${id}`, username]),
    ...cycles.map(({ id, slot }): Fact => [`cycle ${id}`, String(slot)]),
    ...cycles.filter((cycle) => !isOpen(cycle)).map(({ id, state }): Fact => [`end of cycle ${id}`, state]),
    ...turns.map(({ id, cycle, persona }): Fact => [`turn ${id}`, `${cycle} ${persona}`]),
    ...turns.filter((turn) => !isOpen(turn)).map(({ id, state }): Fact => [`end of turn ${id}`, state]),
    ...turns.flatMap(({ id, opening }): Fact[] => (opening === null ? [] : [[`opening of turn ${id}`, opening]])),
    ...steps.flatMap(({ turn, step, reply }): Fact[] => (reply === null ? [] : [[`reply ${turn}/${step}`, reply]])),
    ...entries.map((entry): Fact => [`entry ${entry.turn}/${entry.step}/${entry.position}`, JSON.stringify(entry)]),
    ...effects.map(({ kind, persona, what, at }): Fact => [`${kind} by persona ${persona}: ${what}`, String(at)]),
  ]);
}

type Fact = [name: string, value: string];

function factNoted(note: Note): string | undefined {
  switch (note.what) {
    case 'reply':
      return `reply ${note.turn}/${note.step}`;
    case 'entry':
      return `entry ${note.turn}/${note.step}/${note.position}`;
    case 'turn-end':
      return `end of turn ${note.turn}`;
    default:
      return undefined;
  }
}
