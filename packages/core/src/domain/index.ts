export type { Control } from './control.ts';
export type {
  Cycle,
  CycleEndState,
  CycleReport,
  CycleState,
  EntryCount,
  TurnFailure,
} from './cycle.ts';
export type { Comment, Cursor, Happening, Page, Post } from './feed.ts';
export type { CommentId, CycleId, PersonaId, PostId, TurnId } from './ids.ts';
export type { Json } from './json.ts';
export { keyedDraw } from './keyed-draw.ts';
export {
  feedLine,
  type HappeningLine,
  type SharedOpening,
  type Shown,
  type Tool,
  type TurnOpening,
} from './opening.ts';
export type { Persona, PersonaChanges, PersonaDraft } from './persona.ts';
export { changeProblems, type Problem, personaProblems } from './persona-rules.ts';
export { repeats } from './repetition.ts';
export { type Budget, type BudgetScope, type Budgets, type Charge, exceeds, type Usage } from './spending.ts';
export { characterCount, isStorable, maxBodyLength, toStorable } from './text.ts';
export {
  type Entry,
  type Failure,
  type OpenTurn,
  type Outcome,
  type TurnEnd,
  type TurnEndState,
  type TurnState,
  turnEnds,
} from './turn.ts';
