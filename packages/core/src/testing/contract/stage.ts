import assert from 'node:assert/strict';
import type { Comment, Cycle, CycleEndState, Outcome, Persona, PersonaId, Post, PostId } from '../../domain/index.ts';
import type { Claim, FeedWriter, Reaction, Storage } from '../../ports/index.ts';
import { done, draftOf, newCycle, noon, smallCharge, storedReply, turnOpening, unlimited } from './samples.ts';

/** A running cycle in which each of some personas has its turn taken up and one reply stored: ready to perform. */
export class Stage {
  readonly storage: Storage;
  readonly cycle: Cycle;
  readonly #claims: Map<string, Claim>;
  readonly #positions = new Map<string, number>();

  private constructor(storage: Storage, cycle: Cycle, claims: readonly Claim[]) {
    this.storage = storage;
    this.cycle = cycle;
    this.#claims = new Map(claims.map((claim) => [claim.persona.username, claim]));
  }

  /** Creates the personas that there are not yet, opens a cycle and begins every turn. */
  static async set(storage: Storage, usernames: readonly string[], slot = noon): Promise<Stage> {
    for (const username of usernames) {
      if ((await storage.personas.byUsername(username)) === undefined) {
        await storage.personas.create(draftOf(username), slot);
      }
    }
    const cycle = await storage.cycles.open(newCycle(slot));
    const claims: Claim[] = [];
    for (const turn of await storage.turns.open(cycle.id, { limit: 1000 })) {
      const claim = await taken(storage, turn.id, slot);
      await storage.turns.begin(claim, turnOpening('It is your turn.'));
      await storage.turns.reserve(claim, 0, smallCharge, unlimited, slot);
      await storage.turns.reply(claim, 0, storedReply());
      claims.push(claim);
    }
    return new Stage(storage, cycle, claims);
  }

  claim(username: string): Claim {
    return this.#claims.get(username) ?? assert.fail(`${username} has no turn`);
  }

  persona(username: string): Persona {
    return this.claim(username).persona;
  }

  /** Performs as the next entry of the persona's turn. */
  perform(username: string, time: Date, work: (tx: FeedWriter) => Promise<Outcome>): Promise<Outcome> {
    const position = this.#positions.get(username) ?? 0;
    this.#positions.set(username, position + 1);
    const place = { step: 0, position, action: 'sample', time };
    return this.storage.turns.perform(this.claim(username), place, work);
  }

  /** Performs and gives back what the work came to. */
  async write<Result>(username: string, time: Date, work: (tx: FeedWriter) => Promise<Result>): Promise<Result> {
    let last: { readonly result: Result } | undefined;
    await this.perform(username, time, async (tx) => {
      last = { result: await work(tx) };
      return done;
    });
    return (last ?? assert.fail('the work was not run')).result;
  }

  post(username: string, time: Date, body = 'a post'): Promise<Post> {
    return this.write(username, time, (tx) => tx.createPost(body));
  }

  comment(username: string, time: Date, post: PostId, body = 'a comment'): Promise<Comment | undefined> {
    return this.write(username, time, (tx) => tx.createComment(post, body));
  }

  like(username: string, time: Date, post: PostId): Promise<Reaction> {
    return this.write(username, time, (tx) => tx.like(post));
  }

  follow(username: string, time: Date, persona: PersonaId): Promise<Reaction> {
    return this.write(username, time, (tx) => tx.follow(persona));
  }

  /** Ends every turn that is still this stage's, and the cycle. */
  async end(at: Date, state: CycleEndState = 'finished'): Promise<void> {
    for (const turn of await this.storage.turns.open(this.cycle.id, { limit: 1000 })) {
      const claim = await this.storage.turns.take(turn.id, at);
      if (claim) await this.storage.turns.finish(claim, { state: 'finished' }, at);
    }
    await this.storage.cycles.close(this.cycle.id, state, at);
  }
}

/** Takes a turn up that must be there to be taken. */
export async function taken(storage: Storage, turn: Claim['turn'], at: Date): Promise<Claim> {
  return (await storage.turns.take(turn, at)) ?? assert.fail('the turn could not be taken up');
}
