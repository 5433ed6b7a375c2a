import { defineAction, type FeedWriter, type LanguageModel, type PostId, Simulation } from '@sim-feed/core';
import { type MemoryStorage, memoryStorage } from '@sim-feed/core/memory';
import { z } from 'zod';

/** What is in a network before anything is measured. */
export interface Contents {
  /** They have written nothing yet, and have their turns ahead. */
  readonly personas: number;
  readonly posts: number;
  /** Spread evenly over the posts. */
  readonly comments?: number;
}

/** The one who wrote all posts and comments that are there at the start; paused, so that it has no turn. */
export const chronicler = 'Chronicler';

const words =
  'the committee has met about the bins, found them guilty of leaning, and adjourned to the stairs, which had elected a chair';
const bio = 'Holds one principle, by the handle.';
const description =
  'Applies that principle to everything, to breakfast above all. Writes in short sentences, because the long ones have been abused. Suspects the lift. Answers everybody, forgives nobody, and has a favourite teapot.';
// A transaction looks through what it has written at each further write, so it must be short.
const rowsOfAction = 20;
const actionsOfTurn = 100;

/** A storage in memory that holds so much; posts and comments are of some 130 characters. */
export async function filledStorage({ personas, posts, comments = 0 }: Contents): Promise<MemoryStorage> {
  const storage = memoryStorage({ personas: [{ username: chronicler, bio, description }] });
  let written = 0;
  const write = defineAction({
    name: 'write',
    description: 'Writes the next rows.',
    input: z.object({}),
    async perform(_, { tx }) {
      for (let row = 0; row < rowsOfAction && written < posts + comments; row += 1, written += 1) {
        await writeRow(tx, written, posts);
      }
      return { done: true, tell: {} };
    },
  });
  const filling = new Simulation({ storage, model: writer, actions: [write], limits: { actions: actionsOfTurn } });
  while (written < posts + comments) await filling.runCycle();

  const [author] = await storage.personas.list({ limit: 1 });
  if (author) await storage.personas.update(author.id, { paused: true });
  const at = new Date();
  for (let place = 1; place <= personas; place += 1) {
    await storage.personas.create({ username: `Player_${place}`, bio, description }, at);
  }
  return storage;
}

const writer: LanguageModel = {
  name: 'writer',
  async generate() {
    const call = { id: '', name: 'write', arguments: '{}' };
    return { text: '', calls: new Array(actionsOfTurn).fill(call), finish: 'calls' };
  },
};

async function writeRow(tx: FeedWriter, number: number, posts: number): Promise<void> {
  const body = `${number}: ${words}.`;
  if (number < posts) await tx.createPost(body);
  else await tx.createComment((1 + (number % posts)) as PostId, body);
}
