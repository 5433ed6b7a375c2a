import type { z } from 'zod';
import type { Persona } from '../domain/persona.ts';
import type { Outcome } from '../domain/turn.ts';
import type { FeedWriter } from './feed-writer.ts';
import type { EntryKey } from './turn-store.ts';

/** Something that a persona may do. Made with `defineAction`. */
export interface Action<Input extends z.ZodObject = z.ZodObject, Prepared = unknown> {
  /** Lower case letters, digits and underscores; unique among the actions of a simulation. */
  readonly name: string;
  /** What the model is told that it does. */
  readonly description: string;
  /** The arguments. Keys that it does not name are refused. */
  readonly input: Input;
  /**
   * Slow or outside work, before and outside the transaction. It may repeat after a crash: `key` makes it idempotent.
   * Not run for an entry that is stored already.
   */
  prepare?(input: z.output<Input>, context: PrepareContext): Promise<Prepared>;
  /**
   * Writes through `tx`, in one commit with its entry, within 30 seconds. Throwing keeps nothing and fails the turn.
   * Only through `tx`: what asks the storage itself waits for the transaction that it is in.
   */
  perform(input: z.output<Input>, context: PerformContext<Prepared>): Promise<Outcome>;
}

/** What `prepare` is given. */
export interface PrepareContext {
  readonly actor: Persona;
  readonly key: EntryKey;
  /** Aborts at the engine's time limit, or when the cycle is stopped. */
  readonly signal: AbortSignal;
}

/** What `perform` is given. */
export interface PerformContext<Prepared = unknown> {
  /** The turn's persona; `tx` writes as this one and as no other. */
  readonly actor: Persona;
  readonly tx: FeedWriter;
  /** The entry's time. */
  readonly now: Date;
  /** What `prepare` returned. */
  readonly prepared: Prepared;
}
