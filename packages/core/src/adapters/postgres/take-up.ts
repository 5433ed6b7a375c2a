import type { Persona, SharedOpening, TurnId } from '../../domain/index.ts';
import { CycleRunning } from '../../errors/index.ts';
import type { Claim, JournalStep } from '../../ports/index.ts';
import type { Database, Session } from './database.ts';
import { constraintOf } from './database-error.ts';
import { idOf, outcomeOf, personaOf, timeOf, timeValue } from './rows.ts';
import type { SharedOpenings } from './shared-openings.ts';
import { cancelTurn, lockOpenTurn, selectEntries, selectReplies, type TakenRow, takeTurn } from './turn-statements.ts';

/** Takes a turn up for its next attempt, with its journal so far. */
export async function takeUp(
  database: Database,
  openings: SharedOpenings,
  turn: TurnId,
  at: Date,
): Promise<Claim | undefined> {
  try {
    return await database.transaction(async (transaction) => {
      const [persona] = await transaction.query(lockOpenTurn, [turn]);
      if (!persona || persona.paused) {
        await transaction.query(cancelTurn, [turn, timeValue(at)]);
        return undefined;
      }
      const [row] = await transaction.query(takeTurn, [turn, timeValue(at)]);
      if (!row) return undefined;
      const opening = await openings.of(transaction, row.cycle_id, timeOf(row.slot));
      return claimOf(transaction, turn, row, personaOf(persona), opening);
    });
  } catch (error) {
    if (constraintOf(error) !== 'turns_one_running_of_persona') throw error;
    throw new CycleRunning(`The persona of the turn ${turn} has a running turn in another cycle; end that one first.`);
  }
}

async function claimOf(
  session: Session,
  turn: TurnId,
  row: TakenRow,
  persona: Persona,
  opening: SharedOpening,
): Promise<Claim> {
  return {
    turn,
    attempt: row.attempt,
    position: row.position,
    cycle: {
      id: idOf(row.cycle_id),
      slot: timeOf(row.slot),
      startedAt: timeOf(row.cycle_started_at),
      opening,
    },
    persona,
    ...(row.last_turn_at === null ? {} : { lastTurnAt: timeOf(row.last_turn_at) }),
    ...(row.opening === null ? {} : { opening: JSON.parse(row.opening) }),
    // Nobody can have written a journal before the first attempt.
    steps: row.attempt === 1 ? [] : await journalOf(session, turn),
  };
}

async function journalOf(session: Session, turn: TurnId): Promise<JournalStep[]> {
  const replies = await session.query(selectReplies, [turn]);
  const entries = await session.query(selectEntries, [turn]);
  return replies.map(({ step, reply }) => ({
    reply: JSON.parse(reply),
    entries: entries
      .filter((entry) => entry.step === step)
      .map((entry) => ({ position: entry.position, action: entry.action, outcome: outcomeOf(entry) })),
  }));
}
