import { callsOf, type Effect, type EntryRow, type Ledger, type StepRow, type TurnRow } from './ledger.ts';
import type { Problem } from './problem.ts';

/** Compares what was written with what the journal says was written, both ways. */
export function checkEffects(ledger: Ledger): Problem[] {
  const told = countBy(effectsTold(ledger));
  const found = countBy(ledger.effects);
  return [...new Set([...told.keys(), ...found.keys()])].flatMap((effect): Problem[] => {
    const entries = told.get(effect) ?? 0;
    const rows = found.get(effect) ?? 0;
    if (rows === entries) return [];
    const account = `${effect}: written ${rows} times, in the journal ${entries} times`;
    return [{ fault: rows < entries ? 'lost' : 'duplicated', account }];
  });
}

function countBy(effects: readonly Effect[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, persona, what, at } of effects) {
    const name = `${kind} by persona ${persona} at ${at}: ${what}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What the performed entries say that they wrote; a like or a follow that was there already wrote nothing. */
function effectsTold(ledger: Ledger): Effect[] {
  const turns = new Map(ledger.turns.map((turn) => [turn.id, turn]));
  const steps = new Map(ledger.steps.map((step) => [`${step.turn}/${step.step}`, step]));
  const ids = new Map(ledger.personas.map(({ id, username }) => [username.toLowerCase(), id]));
  return ledger.entries.flatMap((entry) => {
    const turn = turns.get(entry.turn);
    const step = steps.get(`${entry.turn}/${entry.step}`);
    return turn && step && entry.done ? effectOf(entry, turn, step, ids) : [];
  });
}

function effectOf(entry: EntryRow, turn: TurnRow, step: StepRow, ids: ReadonlyMap<string, number>): Effect[] {
  const input = JSON.parse(callsOf(step)[entry.position]?.arguments ?? '{}');
  const tell = JSON.parse(entry.tell);
  const effect = (kind: Effect['kind'], what: unknown) => [
    { kind, persona: turn.persona, what: String(what), at: entry.at },
  ];
  switch (entry.action) {
    case 'create_post':
      return effect('post', `${tell.posted}: ${input.body}`);
    case 'comment_on_post':
      return effect('comment', `${input.post_id}: ${input.body}`);
    case 'like_post':
      return tell.note === undefined ? effect('like', input.post_id) : [];
    case 'follow_user':
      return tell.note === undefined ? effect('follow', ids.get(input.username.toLowerCase())) : [];
    default:
      return [];
  }
}
