// The wire schemas in full zod, for hosts that validate with them and for the documents. What only needs the mapping
// imports the http entry, which loads none of this.
export {
  type AccessTokenWire,
  type AdminWire,
  accessTokenSchema,
  adminSchema,
  type InvitationWire,
  type IssuedInvitationWire,
  invitationSchema,
  issuedInvitationSchema,
  registeredSchema,
} from './schemas/admin.ts';
export {
  inviteeSchema,
  passwordChangeSchema,
  pauseSchema,
  personaChangesSchema,
  personaDraftSchema,
  registrationSchema,
  signInSchema,
} from './schemas/admin-requests.ts';
export { type CommentWire, commentSchema } from './schemas/comment.ts';
export { type CyclesWire, type CycleWire, cycleSchema, cyclesSchema } from './schemas/cycle.ts';
export {
  type AdminCycleWire,
  adminCycleSchema,
  type CycleReportWire,
  cycleReportSchema,
} from './schemas/cycle-report.ts';
export { count, id, text, time } from './schemas/fields.ts';
export { type PersonaWire, personaSchema } from './schemas/persona.ts';
export { type PersonaTurnWire, personaTurnSchema } from './schemas/persona-turn.ts';
export { type PostWire, postSchema } from './schemas/post.ts';
export { type ProblemWire, problemSchema } from './schemas/problem.ts';
export {
  type ProfileWire,
  profileSchema,
  type RelationsWire,
  type RelationWire,
  relationSchema,
  relationsSchema,
} from './schemas/profile.ts';
