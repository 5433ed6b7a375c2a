import { FeedService, type LanguageModel, PersonaService, SimFeedError } from '@sim-feed/core';
import { cast } from '@sim-feed/core/cast';
import { playCycles } from './cycles/play-cycles.ts';
import { ProviderWatch } from './cycles/provider-watch.ts';
import { runnerPlayer } from './cycles/runner-player.ts';
import { simulatedPlayer } from './cycles/simulated-player.ts';
import { chooseDatabase } from './database/choose-database.ts';
import type { Database, Stores } from './database/database.ts';
import { chooseModel } from './model/choose-model.ts';
import { explainProvider } from './model/explain-provider.ts';
import { shownToAdmins } from './servers/show-admin.ts';
import { serveWeb, type Web } from './servers/web.ts';
import type { Settings } from './settings/arguments.ts';
import { checkEnvironment } from './settings/check-environment.ts';
import { explainError } from './settings/explain-error.ts';
import type { ModelSettings } from './settings/model-settings.ts';
import { sayExpectedCost } from './show/expected-cost.ts';
import { introduce } from './show/introduction.ts';
import { namedPersona } from './show/named-persona.ts';
import { ProgressDisplay } from './show/progress-display.ts';
import { showingPrompts } from './show/show-prompts.ts';
import { jsonReports, readableReports, withLosses } from './show/show-report.ts';
import { stopSignal } from './stop-signal.ts';
import { Terminal } from './terminal/terminal.ts';
import { counted } from './terminal/wording.ts';

const usualInterval = 1_800_000;

/** What it takes to play, beside the database. */
interface Stage {
  readonly settings: Settings;
  readonly modelSettings: ModelSettings;
  /** How long cycles are kept, in milliseconds. */
  readonly keep: number | undefined;
  readonly terminal: Terminal;
  /** Aborts when the process is to stop. */
  readonly stopping: AbortSignal;
}

/**
 * Opens the database, plays cycles on it until told to stop, and closes it. Resolves to the exit code: 1 where the
 * last cycle was lost to the model's provider.
 */
export async function play(settings: Settings, version: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const { model: modelSettings, keep } = await checkEnvironment(settings, environment);
  const terminal = new Terminal(settings.json ? process.stderr : process.stdout);
  const stopping = stopSignal([process.stdout, process.stderr]);
  const database = await chooseDatabase(settings, environment);
  const parts: AsyncDisposable[] = [];
  try {
    introduce(terminal, version, modelSettings, database.description);
    const stores = await opened(database, terminal, stopping);
    const web = await shownOnWeb(stores, settings, terminal);
    if (web) parts.push(web);
    const admin = await shownToAdmins(database, settings, terminal, web);
    if (admin) parts.push(admin);
    return (await playOn(stores, { settings, modelSettings, keep, terminal, stopping })) ? 1 : 0;
  } finally {
    terminal.clearStatus();
    await endInTurn([...parts.toReversed(), { [Symbol.asyncDispose]: () => database.close() }]);
  }
}

/** Ends what was begun, the last first; one that fails keeps none of the others from it. */
async function endInTurn([first, ...others]: readonly AsyncDisposable[]): Promise<void> {
  try {
    await first?.[Symbol.asyncDispose]();
  } finally {
    if (others.length > 0) await endInTurn(others);
  }
}

async function opened(database: Database, terminal: Terminal, stopping: AbortSignal): Promise<Stores> {
  // What takes seconds here cannot be called off, and is as safe to break off as by a kill.
  const breakOff = () => {
    terminal.clearStatus();
    terminal.say('Stopped.');
    process.exit(0);
  };
  if (stopping.aborted) breakOff();
  stopping.addEventListener('abort', breakOff);
  terminal.showStatus(terminal.paint('dim', 'Opening the database ...'));
  const stores = await database.open();
  terminal.clearStatus();
  stopping.removeEventListener('abort', breakOff);
  return stores;
}

/** Serves the page where somebody has the time to look at it; says where. */
async function shownOnWeb(stores: Stores, settings: Settings, terminal: Terminal): Promise<Web | undefined> {
  const goesOn = settings.cycles === Number.POSITIVE_INFINITY || settings.interval !== undefined;
  if (!settings.web || !goesOn) return undefined;
  const web = await serveWeb(stores.reads, (error) => terminal.complain(explainError(error, process.env)));
  const address = terminal.paint('bold', web.url);
  terminal.say(web.hasPage ? `The feed: ${address} (--no-web leaves it out)` : `The read API: ${address}`);
  terminal.print('');
  return web;
}

/** Plays on an open database; resolves to whether the last cycle was lost to the model's provider. */
async function playOn(stores: Stores, stage: Stage): Promise<boolean> {
  const { settings, modelSettings, terminal, stopping } = stage;
  const { storage, driver, alone } = stores;
  await new PersonaService(storage.personas).import(cast);
  const interval = settings.interval ?? usualInterval;
  const { model, limits } = await chooseModel(modelSettings, settings.seed);
  const watched = await watchedModel(model, stores, stage);
  const kept = stage.keep === undefined ? {} : { keep: stage.keep };
  const playing = { storage, model: watched, interval, limits };
  const player = settings.fast
    ? await simulatedPlayer({ ...playing, seed: settings.seed })
    : runnerPlayer({ ...playing, ...kept, database: driver, alone });
  const provider = new ProviderWatch(player);
  const progress = new ProgressDisplay(player, terminal);
  const isReal = modelSettings.kind === 'server';
  const report = settings.json
    ? jsonReports()
    : readableReports(new FeedService(storage.feed), terminal, provider, isReal);
  const show = withLosses(report, terminal, provider, (loss) => explainProvider(loss, modelSettings));
  try {
    if (isReal) await sayExpectedCost(player, { model, interval, day: modelSettings.day }, terminal);
    const announce = async (next: Date | undefined) => storage.cycles.announce?.(next);
    await playCycles({ player, terminal, stopping, show, provider, announce, interval, settings });
  } catch (error) {
    if (!(stopping.aborted && SimFeedError.is(error) && error.code === 'interrupted')) throw error;
  } finally {
    await player.stop();
    progress.stop();
  }
  if (stopping.aborted) terminal.say(farewell(progress));
  return provider.last !== undefined && !stopping.aborted;
}

/** The model, with its prompts shown where a persona was named for that. */
async function watchedModel(model: LanguageModel, { storage }: Stores, { settings, terminal }: Stage) {
  if (settings.showPrompts === undefined) return model;
  const username = await namedPersona(settings.showPrompts, storage.personas);
  return showingPrompts(model, username, terminal);
}

function farewell({ unfinished }: ProgressDisplay): string {
  if (!unfinished) return 'Stopped.';
  const { turns, turnsDone } = unfinished;
  return `Stopped in mid-cycle, with ${turnsDone} of ${counted(turns, 'turn')} played: the next start completes it.`;
}
