// A process to kill: opens the storage and plays cycles one after another, for as long as it is let.
// node worker.ts NOTES_FILE [--last]; DATA_FOLDER or DATABASE_URL says where the storage is.
import { setTimeout as sleep } from 'node:timers/promises';
import { CycleRunning, type LanguageModel, PersonaService, Simulation } from '@sim-feed/core';
import { busyModel, digest, draw } from './busy-model.ts';
import { type Note, noteTaker } from './notes.ts';
import { openStorage } from './open-storage.ts';

const [file = '', last] = process.argv.slice(2);
const usernames = ['Ada', 'Bertolt', 'Clementine', 'Dorothea', 'Egon', 'Fatima', 'Gustav', 'Hedwig'];
const drafts = usernames.map((username) => ({
  username,
  bio: `${username}, candidate for everything`,
  description: `${username} has one great principle and applies it to breakfast.`,
}));

const note = noteTaker(file);
// The other end is the parent's: a worker must not outlive it.
process.stdin.on('end', () => process.exit(1)).resume();

const storage = await openStorage();
await new PersonaService(storage.personas).import(drafts);
const simulation = new Simulation({
  storage,
  model: noted(busyModel),
  concurrency: 3,
  // A turn that is killed over and over is charged for each lost call; running out of budget is another test's matter.
  limits: { turn: {} },
});
simulation.on('turn-taken', () => process.stdout.write('.'));
simulation.on('reply-stored', ({ turn, step }) => note({ what: 'reply', turn, step }));
simulation.on('entry-stored', ({ turn, step, position }) => note({ what: 'entry', turn, step, position }));
simulation.on('turn-finished', ({ turn, end }) => note({ what: 'turn-end', turn, state: end.state }));

await completeWhatWasLeft();
do await simulation.runCycle();
while (last === undefined);
process.exit(0);

async function completeWhatWasLeft(): Promise<void> {
  for (;;) {
    try {
      await simulation.resumeCycle();
      return;
    } catch (error) {
      if (!(error instanceof CycleRunning)) throw error;
      note({ what: 'refused' });
      await sleep(250);
    }
  }
}

function noted(model: LanguageModel): LanguageModel {
  return {
    name: model.name,
    async generate(request, signal) {
      const { key, messages, tools } = request;
      const asked: Note = { what: 'asked', key, request: digest(JSON.stringify([messages, tools])) };
      note(asked);
      // Kills must find calls under way.
      await sleep(1 + draw(`${key}/pause`) * 3);
      return model.generate(request, signal);
    },
  };
}
