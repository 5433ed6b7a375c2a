import { PersonaService, SimFeedError, Simulation, type Storage } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import type { Settings } from './arguments.ts';
import { chooseDatabase } from './choose-database.ts';
import type { Database } from './database.ts';
import { introduce } from './introduction.ts';
import { chooseModel } from './model.ts';
import { playCycles } from './play-cycles.ts';
import { ProgressDisplay } from './progress-display.ts';
import { jsonReports, readableReports } from './show-report.ts';
import { stopSignal } from './stop-signal.ts';
import { Terminal } from './terminal.ts';
import { counted } from './wording.ts';

const usualInterval = 1_800_000;

/** Opens the database, plays cycles on it until told to stop, and closes it. */
export async function play(settings: Settings, version: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const terminal = new Terminal(settings.json ? process.stderr : process.stdout);
  const stopping = stopSignal([process.stdout, process.stderr]);
  const database = await chooseDatabase(settings, environment);
  try {
    introduce(terminal, version, database.description, environment);
    const storage = await opened(database, terminal, stopping);
    await playOn(storage, settings, terminal, stopping);
  } finally {
    terminal.clearStatus();
    await database.close();
  }
}

async function opened(database: Database, terminal: Terminal, stopping: AbortSignal): Promise<Storage> {
  // What takes seconds here cannot be called off, and is as safe to break off as by a kill.
  const breakOff = () => {
    terminal.clearStatus();
    terminal.say('Stopped.');
    process.exit(0);
  };
  if (stopping.aborted) breakOff();
  stopping.addEventListener('abort', breakOff);
  terminal.showStatus(terminal.paint('dim', 'Opening the database ...'));
  const storage = await database.open();
  terminal.clearStatus();
  stopping.removeEventListener('abort', breakOff);
  return storage;
}

async function playOn(storage: Storage, settings: Settings, terminal: Terminal, stopping: AbortSignal): Promise<void> {
  await new PersonaService(storage.personas).import(cast);
  const interval = settings.interval ?? usualInterval;
  const simulation = new Simulation({ storage, model: chooseModel(), interval });
  const progress = new ProgressDisplay(simulation, terminal);
  const show = settings.json ? jsonReports() : readableReports(simulation.feed, terminal);
  try {
    await playCycles({ simulation, terminal, stopping, show, interval, settings });
  } catch (error) {
    if (!(stopping.aborted && SimFeedError.is(error) && error.code === 'interrupted')) throw error;
  } finally {
    await simulation.stop();
    progress.stop();
  }
  if (stopping.aborted) terminal.say(farewell(progress));
}

function farewell({ unfinished }: ProgressDisplay): string {
  if (!unfinished) return 'Stopped.';
  const { turns, turnsDone } = unfinished;
  return `Stopped in mid-cycle, with ${turnsDone} of ${counted(turns, 'turn')} played: the next start completes it.`;
}
