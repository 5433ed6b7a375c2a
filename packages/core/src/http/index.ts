export { type Listed, ReadService, type RelationKind } from '../services/read-service.ts';
export { adminToWire, invitationToWire } from './admin-wire.ts';
export { adminCycleToWire, reportToWire, turnToWire } from './journal-wire.ts';
export { isOrigin, originsOf } from './origin.ts';
export { type Problem, problemOf, problemOfStatus } from './problem.ts';
export {
  type Answering,
  type ReadApi,
  type ReadApiOptions,
  type ReadReply,
  type ReadRequest,
  readApi,
  readReplies,
} from './read/read-api.ts';
export type { ReadInput } from './read/read-input.ts';
export type { ReadAnswer, ReadRoute } from './read/read-route.ts';
export {
  getCycles,
  getPersona,
  getPersonaPosts,
  getPersonaRelations,
  getPersonas,
  getPost,
  getPostComments,
  getPosts,
  readRoutes,
} from './read/routes/index.ts';
export type { AdminWire, InvitationWire } from './schemas/admin.ts';
export type { CommentWire } from './schemas/comment.ts';
export type { CyclesWire, CycleWire } from './schemas/cycle.ts';
export type { AdminCycleWire, CycleReportWire } from './schemas/cycle-report.ts';
export type { PersonaWire } from './schemas/persona.ts';
export type { PersonaTurnWire } from './schemas/persona-turn.ts';
export type { PostWire } from './schemas/post.ts';
export type { ProblemWire } from './schemas/problem.ts';
export type { ProfileWire, RelationsWire, RelationWire } from './schemas/profile.ts';
export { commentToWire, cycleToWire, personaToWire, postToWire, profileToWire, relationToWire } from './wire.ts';
