/** A post on the wire. */
export interface Post {
  readonly id: number;
  readonly body: string;
  readonly author: number;
  readonly author_username: string;
  readonly created_at: string;
  readonly likes_count: number;
  readonly comments_count: number;
}

/** A comment on the wire. */
export interface Comment {
  readonly id: number;
  readonly post_id: number;
  readonly author_id: number;
  readonly author_username: string;
  readonly body: string;
  readonly created_at: string;
}

/** A persona on the wire. */
export interface Persona {
  readonly persona_id: number;
  readonly username: string;
  readonly bio: string;
  readonly created_at: string;
  readonly posts_count: number;
  readonly followers_count: number;
  readonly following_count: number;
}

/** One end of a follow. */
export interface Relation {
  readonly persona_id: number;
  readonly username: string;
  readonly followed_at: string;
}

/** A cycle on the wire. */
export interface Cycle {
  readonly cycle_id: number;
  readonly slot: string;
  readonly state: string;
  readonly started_at: string;
  readonly ended_at: string | null;
  readonly turns: Readonly<Record<string, number>>;
  readonly stand_in?: boolean;
}

export interface Cycles {
  readonly cycles: readonly Cycle[];
  readonly next_slot: string | null;
}
