import { SimFeedError, type TurnStore } from '@sim-feed/core';
import type { PostgresStorage } from '@sim-feed/core/postgres';
import type { Note } from '../crashes/notes.ts';
import type { Reach } from './points.ts';
import { entryUnderWay } from './watched-database.ts';

/** A storage that notes what it has acknowledged, before anybody else hears of it. */
export function watchedStorage(storage: PostgresStorage, note: (note: Note) => void, reach: Reach): PostgresStorage {
  return { ...storage, turns: watchedTurns(storage.turns, note, reach) };
}

function watchedTurns(turns: TurnStore, note: (note: Note) => void, reach: Reach): TurnStore {
  /** Notes where the fence has refused a write. */
  const fenced = async <Result>(turn: number, write: () => Promise<Result>): Promise<Result> => {
    try {
      return await write();
    } catch (error) {
      if (SimFeedError.is(error) && error.code === 'turn-lost') note({ what: 'lost', turn });
      throw error;
    }
  };
  return {
    open: (cycle, page) => turns.open(cycle, page),
    async take(turn, at) {
      const claim = await turns.take(turn, at);
      if (claim) note({ what: 'taken', turn, attempt: claim.attempt });
      return claim;
    },
    begin: (claim, opening) => fenced(claim.turn, () => turns.begin(claim, opening)),
    async reserve(claim, step, charge, budgets, at) {
      await fenced(claim.turn, () => turns.reserve(claim, step, charge, budgets, at));
      await reach('reserved', claim.turn);
    },
    async reply(claim, step, reply) {
      await reach('answered', claim.turn);
      await fenced(claim.turn, () => turns.reply(claim, step, reply));
      note({ what: 'reply', turn: claim.turn, step });
      await reach('stored', claim.turn);
    },
    async perform(claim, at, work) {
      const entry = { turn: claim.turn, step: at.step, position: at.position };
      const outcome = await fenced(claim.turn, () => entryUnderWay.run(entry, () => turns.perform(claim, at, work)));
      note({ what: 'entry', ...entry });
      await reach('acknowledged', claim.turn);
      return outcome;
    },
    async finish(claim, end, at) {
      await fenced(claim.turn, () => turns.finish(claim, end, at));
      note({ what: 'turn-end', turn: claim.turn, state: end.state });
      await reach('ended', claim.turn);
    },
  };
}
