import type { CycleReport, CycleSummary, PersonaTurn, PersonaTurnStep } from '../domain/index.ts';
import type { AdminCycleWire, CycleReportWire } from './schemas/cycle-report.ts';
import type { PersonaTurnWire } from './schemas/persona-turn.ts';
import { cycleFieldsOf } from './wire.ts';

/** The cycle as admins get it over the wire. */
export function adminCycleToWire(summary: CycleSummary): AdminCycleWire {
  return { ...cycleFieldsOf(summary), reason: summary.cycle.reason ?? null };
}

/** The cycle's report as it goes over the wire. */
export function reportToWire(report: CycleReport): CycleReportWire {
  return {
    ...adminCycleToWire(report),
    entries: report.entries,
    failures: report.failures.map(({ persona, username, state, code, message }) => ({
      persona_id: persona ?? null,
      username: username ?? null,
      ...{ state, code, message },
    })),
    reasons: report.reasons,
    calls: report.calls,
    tokens: report.tokens,
    cost_usd: report.cost,
    duration_ms: report.duration,
  };
}

/** The turn as it goes over the wire. */
export function turnToWire(turn: PersonaTurn): PersonaTurnWire {
  return {
    id: turn.id,
    cycle_id: turn.cycle,
    slot: turn.slot.toISOString(),
    state: turn.state,
    attempt: turn.attempt,
    failure: turn.failure ?? null,
    started_at: turn.startedAt?.toISOString() ?? null,
    ended_at: turn.endedAt?.toISOString() ?? null,
    charged_tokens: turn.charged.tokens,
    charged_usd: turn.charged.cost,
    steps: turn.steps.map(stepToWire),
  };
}

function stepToWire(step: PersonaTurnStep): PersonaTurnWire['steps'][number] {
  return {
    step: step.step,
    model: step.model,
    reasoning: step.reasoning,
    entries: step.entries.map(({ position, action, outcome }) => ({
      position,
      action,
      performed: outcome.done,
      observation: outcome.tell,
    })),
    replied_at: step.repliedAt.toISOString(),
  };
}
