import {
  maxReasoningLength,
  type PersonaId,
  type PersonaTurn,
  type PersonaTurnStep,
  type TurnId,
} from '../../domain/index.ts';
import type { JournalReader, ModelReply } from '../../ports/index.ts';
import type { StepRow, TurnRow } from './rows.ts';
import { countBefore } from './sorted-rows.ts';
import type { Tables } from './tables.ts';

/** Reads the journal from memory. */
export class MemoryJournalReader implements JournalReader {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async turnsOf(
    persona: PersonaId,
    { before, limit }: { readonly before?: TurnId; readonly limit: number },
  ): Promise<PersonaTurn[]> {
    const rows = this.#tables.personas.get(persona)?.turns ?? [];
    const end = before === undefined ? rows.length : countBefore(rows, ({ id }) => id >= before);
    return rows
      .slice(Math.max(end - limit, 0), end)
      .reverse()
      .map(turnOf);
  }
}

function turnOf(row: TurnRow): PersonaTurn {
  return {
    id: row.id,
    cycle: row.cycle.id,
    slot: new Date(row.cycle.slot),
    state: row.state,
    attempt: row.attempt,
    ...(row.failure && { failure: row.failure }),
    ...(row.startedAt !== undefined && { startedAt: new Date(row.startedAt) }),
    ...(row.endedAt !== undefined && { endedAt: new Date(row.endedAt) }),
    charged: { ...row.spent },
    steps: row.steps.map(stepOf),
  };
}

function stepOf({ reply, model, repliedAt, entries }: StepRow, step: number): PersonaTurnStep {
  return { step, model, reasoning: reasoningOf(reply), entries: [...entries], repliedAt: new Date(repliedAt) };
}

function reasoningOf({ text, carry }: ModelReply): string {
  const held =
    typeof carry === 'object' && carry !== null && 'reasoning_content' in carry && carry['reasoning_content'];
  const reasoning = text || (typeof held === 'string' ? held : '');
  return [...reasoning].slice(0, maxReasoningLength).join('');
}
