import type { Ledger } from '../crashes/ledger.ts';
import type { Note, TurnFound } from '../crashes/notes.ts';
import type { ProgramOptions } from './program-options.ts';

/** A database that runners are broken on, as their parent sees it. */
export interface Target extends AsyncDisposable {
  readonly name: string;
  readonly database: ProgramOptions['database'];
  /** How many runners may have it open at once. */
  readonly runners: number;
  createPersonas(count: number): Promise<void>;
  /** The running turns; left out where only a runner can tell. */
  running?(): Promise<TurnFound[]>;
  /** The running turns, once nothing of that killed runner is at work any more; undefined where the next one tells. */
  runningAfter(runner: string): Promise<TurnFound[] | undefined>;
  /** Everything, at one instant. Where only one process may have it open, only while none has. */
  ledger(): Promise<Ledger>;
  /** How often a step was touched after its reply was stored: a call that was asked for again. */
  repeatedReplies(): Promise<number>;
  /** Cuts all runners' connections; left out where there are none. */
  cutConnections?(): Promise<void>;
  /** Whether another runner has taken up what that one holds, by its notes, or it has ended. */
  hasMovedOn?(notes: readonly Note[]): Promise<boolean>;
}

/** Notes each change of a step whose reply was stored, which nobody may make. */
export const watchReplies = `
  CREATE TABLE repeated_replies (turn bigint NOT NULL, step integer NOT NULL);
  CREATE FUNCTION note_repeated_reply() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO repeated_replies VALUES (OLD.turn_id, OLD.step);
      RETURN NEW;
    END $$;
  CREATE TRIGGER repeated_reply BEFORE UPDATE ON steps FOR EACH ROW WHEN (OLD.reply IS NOT NULL)
    EXECUTE FUNCTION note_repeated_reply();`;

/** Creates personas of the names persona_1 and so on. */
export const insertPersonas = (count: number) => `
  INSERT INTO personas (username, bio, description, created_at)
  SELECT 'persona_' || number, 'Bio.', 'Somebody.', '2026-03-01' FROM generate_series(1, ${count}) AS number`;
