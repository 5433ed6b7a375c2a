import type {
  Charge,
  CommentId,
  CycleId,
  CycleState,
  Entry,
  Failure,
  PersonaId,
  PostId,
  SharedOpening,
  TurnId,
  TurnOpening,
  TurnState,
} from '../../domain/index.ts';
import type { ModelReply } from '../../ports/index.ts';
import type { Timeline } from './timeline.ts';

/** A persona, with everything that it wrote, did and had done to it. */
export interface PersonaRow {
  readonly id: PersonaId;
  readonly username: string;
  readonly time: number;
  bio: string;
  description: string;
  paused: boolean;
  removed: boolean;
  openTurn: TurnRow | undefined;
  lastTurnAt: number | undefined;
  readonly posts: Timeline<PostRow>;
  readonly comments: Timeline<CommentRow>;
  readonly likes: Timeline<LikeRow>;
  readonly following: Map<PersonaId, FollowRow>;
  /** Who follows it, and whom it follows, in the order in which they are read. */
  readonly followers: Timeline<RelationRow>;
  readonly followed: Timeline<RelationRow>;
  /** What others did to it. */
  readonly received: Timeline<HappeningRow>;
  /** By id. */
  readonly turns: TurnRow[];
}

/** A post, with what it was answered by. */
export interface PostRow {
  readonly kind: 'post';
  readonly id: PostId;
  readonly time: number;
  readonly by: PersonaRow;
  readonly body: string;
  readonly comments: Timeline<CommentRow>;
  readonly likes: Map<PersonaId, LikeRow>;
}

/** A comment on a post. */
export interface CommentRow {
  readonly kind: 'comment';
  readonly id: CommentId;
  readonly time: number;
  readonly by: PersonaRow;
  readonly post: PostRow;
  readonly body: string;
}

/** A like of a post. */
export interface LikeRow {
  readonly kind: 'like';
  readonly id: number;
  readonly time: number;
  readonly by: PersonaRow;
  readonly post: PostRow;
}

/** A follow of a persona. */
export interface FollowRow {
  readonly kind: 'follow';
  readonly id: number;
  readonly time: number;
  readonly by: PersonaRow;
  readonly to: PersonaRow;
  /** Its two ends: in the list of the one who is followed, and of the one who follows. */
  readonly ends: { readonly follower: RelationRow; readonly followed: RelationRow };
}

/** One end of a follow; its id is that of the persona. */
export interface RelationRow {
  readonly kind: 'relation';
  readonly id: PersonaId;
  readonly time: number;
  readonly persona: PersonaRow;
}

/** What a persona can do to another. */
export type HappeningRow = CommentRow | LikeRow | FollowRow;

/** What an action can write. */
export type FeedRow = PostRow | HappeningRow;

/** A running sum of charges. */
export type Spending = { -readonly [Part in keyof Charge]: Charge[Part] };

/** A cycle, with its turns in persona order. */
export interface CycleRow {
  readonly id: CycleId;
  readonly slot: number;
  readonly startedAt: number;
  readonly reason: string | undefined;
  readonly opening: SharedOpening;
  readonly turns: TurnRow[];
  readonly spent: Spending;
  state: CycleState;
  endedAt: number | undefined;
  lease: { readonly holder: string; readonly until: number } | undefined;
  openTurns: number;
  /** All turns before this position have ended. */
  firstOpen: number;
}

/** A turn with its journal. */
export interface TurnRow {
  readonly id: TurnId;
  readonly position: number;
  readonly cycle: CycleRow;
  readonly persona: PersonaRow;
  readonly steps: StepRow[];
  readonly spent: Spending;
  state: TurnState;
  attempt: number;
  /** When the persona's last turn before this one was taken up first. */
  lastTurnAt: number | undefined;
  opening: TurnOpening | undefined;
  failure: Failure | undefined;
  startedAt: number | undefined;
  endedAt: number | undefined;
  /** The last reservation, until it is settled. */
  reserved: { readonly step: number; readonly charge: Charge; readonly day: Spending } | undefined;
}

/** A reply and the entries that came of it, by position. */
export interface StepRow {
  readonly reply: ModelReply;
  readonly model: string;
  readonly repliedAt: number;
  readonly entries: Entry[];
}
