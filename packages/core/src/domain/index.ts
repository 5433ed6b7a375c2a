export type { Admin, Invitation } from './admin.ts';
export {
  type CommonPasswords,
  emailProblems,
  foldedName,
  isPassword,
  passwordProblems,
  usernameProblems,
} from './admin-rules.ts';
export type { Control } from './control.ts';
export {
  type Cycle,
  type CycleEndState,
  type CycleHistory,
  type CycleReport,
  type CycleState,
  type CycleSummary,
  type EntryCount,
  standInName,
  type TurnCounts,
  type TurnFailure,
} from './cycle.ts';
export type { Comment, Cursor, Happening, Page, Post } from './feed.ts';
export type { AdminId, CommentId, CycleId, InvitationId, PersonaId, PostId, TurnId } from './ids.ts';
export type { Json } from './json.ts';
export { keyedDraw } from './keyed-draw.ts';
export { networkOf } from './network-address.ts';
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
export { maxReasoningLength, type PersonaTurn, type PersonaTurnStep } from './persona-turn.ts';
export type { Profile, Relation } from './profile.ts';
export { repeats } from './repetition.ts';
export { type Budget, type BudgetScope, type Budgets, type Charge, exceeds, type Usage } from './spending.ts';
export { characterCount, isStorable, maxBodyLength, toStorable } from './text.ts';
export { type ThrottlePolicy, waitAfter } from './throttle.ts';
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
