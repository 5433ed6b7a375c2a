/** A tool call that the server answers with, one a request. */
export interface ScriptedCall {
  readonly name: string;
  readonly arguments: string;
}

/** One turn as a loop without Sim-Feed needs it: what it asks with, and what each tool call comes to. */
export interface ScriptedTurn {
  readonly system: string;
  readonly opening: string;
  readonly tools: readonly ToolText[];
  /** By call, in order. */
  readonly results: readonly unknown[];
}

/** A tool, as the protocol describes it. */
export interface ToolText {
  readonly name: string;
  readonly description: string;
  readonly parameters: object;
}

/** Who plays the turns. */
export const sides = ['sim-feed', 'by-hand', 'ai'] as const;

/** One of the sides. */
export type Side = (typeof sides)[number];

/** As many turns at once as Sim-Feed plays unless told otherwise. */
export const turnsAtOnce = 8;

/** Gets a round of so many turns ready; what it gives back plays the round. */
export type Play = (turns: number) => Promise<() => Promise<void>>;

/** What a side is given. */
export interface Setting {
  readonly baseURL: string;
  readonly turn: ScriptedTurn;
}

/** What a round cost: milliseconds of processor time of the client, garbage collection included, and of the clock. */
export interface Round {
  readonly processor: number;
  readonly elapsed: number;
}

/** What the server was sent, by side. */
export type Received = Readonly<Record<string, { readonly requests: number; readonly bytes: number }>>;
