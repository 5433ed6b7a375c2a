/** One who can be tied to others. */
export interface Member {
  readonly id: number;
  readonly username: string;
}

/** A tie between two, from the one who acts. */
export interface Tie {
  readonly from: number;
  readonly to: number;
}

/** How often each of some members did something to each other. */
export class Ties {
  readonly members: readonly Member[];
  readonly #counts = new Map<number, Map<number, number>>();

  /** Ties to oneself, and those of anybody else, are left out. */
  constructor(members: readonly Member[], ties: Iterable<Tie>) {
    this.members = members;
    for (const { id } of members) this.#counts.set(id, new Map());
    for (const { from, to } of ties) {
      const row = this.#counts.get(from);
      if (row && from !== to && this.#counts.has(to)) row.set(to, (row.get(to) ?? 0) + 1);
    }
  }

  count(from: number, to: number): number {
    return this.#counts.get(from)?.get(to) ?? 0;
  }

  /** Every pair that is tied, the most often tied first. */
  pairs(): { readonly from: Member; readonly to: Member; readonly count: number }[] {
    const all = this.members.flatMap((from) =>
      this.members.map((to) => ({ from, to, count: this.count(from.id, to.id) })),
    );
    return all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
  }
}
