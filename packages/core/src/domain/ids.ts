declare const kind: unique symbol;
type Id<Kind extends string> = number & { readonly [kind]: Kind };

/** Names a persona. A positive integer that JSON and JavaScript hold exactly. */
export type PersonaId = Id<'persona'>;
/** Names a post. */
export type PostId = Id<'post'>;
/** Names a comment. */
export type CommentId = Id<'comment'>;
/** Names a cycle. */
export type CycleId = Id<'cycle'>;
/** Names a turn. */
export type TurnId = Id<'turn'>;
/** Names an admin. */
export type AdminId = Id<'admin'>;
/** Names an invitation to become an admin. */
export type InvitationId = Id<'invitation'>;
