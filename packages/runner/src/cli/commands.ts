import { once } from 'node:events';
import { type CycleReport, Interrupted, type Logger } from '@sim-feed/core';
import { redactorOf, stopSignal } from '@sim-feed/core/host';
import type { LevelWithSilent } from 'pino';
import { type Config, readBaseConfig, readConfig } from '../config/config.ts';
import { makeModel } from '../config/make-model.ts';
import { type OpenDatabase, openDatabase } from '../config/open-database.ts';
import { createRunner, type Runner } from '../runner.ts';
import { serveHealth } from '../telemetry/health-server.ts';
import { logEvents } from '../telemetry/log-events.ts';
import { makeLogger } from '../telemetry/logger.ts';
import { metricsOf } from '../telemetry/metrics.ts';
import { asOwner } from './explain.ts';
import { type Output, printJson, printLines, type Screen } from './output.ts';
import { showProgress } from './progress.ts';
import { cycleLine, reportLines } from './report-text.ts';

/** What every command is given. */
export interface Stage {
  readonly environment: NodeJS.ProcessEnv;
  readonly output: Output;
}

/** Whether to write JSON. */
export interface Json {
  readonly json?: boolean;
}

const nobody = 'There is no persona to play: see sim-feed-runner personas import --help.\n';
const fewConnections = 2;
const usualConcurrency = 8;

/** Runs cycles on time until it is told to stop; logs to standard output. */
export async function run({ environment, output }: Stage, { keep }: { readonly keep?: string }): Promise<number> {
  const config = readConfig(keep === undefined ? environment : { ...environment, KEEP: keep });
  const stopping = stopSignal();
  return withRunner(config, output.out, config.logLevel ?? 'info', async (built) => {
    const { runner, logger } = built;
    logEvents(runner, logger);
    const health = await healthOf(config.metricsPort, built, stopping);
    try {
      await runner.start();
      const model = config.model.kind === 'offline' ? 'offline' : config.model.model;
      logger.info({ model }, 'the runner has started');
      if (!stopping.aborted) await once(stopping, 'abort');
      logger.info({}, 'the runner stops');
      await runner.stop();
      logger.info({}, 'the runner has stopped');
      return 0;
    } finally {
      await health?.[Symbol.asyncDispose]();
    }
  });
}

/** Completes the cycle that runs, if one does, plays one more and reports it; logs to standard error where a level is set. */
export async function playOnce({ environment, output }: Stage, { json }: Json): Promise<number> {
  const config = readConfig(environment);
  const stopping = stopSignal();
  // Either of them: a bar that is drawn anew and lines of a log would tear each other apart.
  return withRunner(config, output.err, config.logLevel ?? 'silent', async ({ runner, logger }) => {
    const progress =
      config.logLevel === undefined ? showProgress(runner, output.err, redactorOf(config.secrets)) : undefined;
    if (!progress) logEvents(runner, logger);
    try {
      const report = await runner.once({ signal: stopping });
      progress?.stop();
      if (Object.values(report.turns).every((count) => count === 0)) output.err.write(nobody);
      if (json) printJson(output, report);
      else printLines(output, reportLines(report));
      return report.cycle.state === 'finished' ? 0 : 1;
    } catch (error) {
      progress?.stop();
      if (!(error instanceof Interrupted && stopping.aborted)) throw error;
      output.err.write('Stopped in mid-cycle; the next start completes it.\n');
      return 0;
    }
  });
}

/** Shows whether the simulation is paused, and the running cycle, or the last one that ran. */
export function status(stage: Stage, { json }: Json): Promise<number> {
  return looking(stage, async ({ storage }) => {
    const cycle =
      (await storage.cycles.running()) ?? (await storage.cycles.latest(100)).find((one) => one.state !== 'skipped');
    const report: CycleReport | undefined = cycle && (await storage.cycles.report(cycle.id, new Date()));
    const { paused, requestedAt } = await storage.control.read();
    if (json) return printJson(stage.output, { paused, requestedAt: requestedAt ?? null, report: report ?? null });
    printLines(stage.output, [
      ...(paused ? ['The simulation is paused: no cycle begins until sim-feed-runner resume.'] : []),
      ...(requestedAt ? [`A cycle was asked for at ${requestedAt.toISOString()} and has not begun yet.`] : []),
      ...(report ? reportLines(report) : ['There has been no cycle yet.']),
    ]);
  });
}

/** Lists the newest cycles. */
export function cycles(stage: Stage, { json, limit }: Json & { readonly limit: number }): Promise<number> {
  return looking(stage, async ({ storage }) => {
    const newest = await storage.cycles.latest(limit);
    if (json) printJson(stage.output, newest);
    else printLines(stage.output, newest.length > 0 ? newest.map(cycleLine) : ['There has been no cycle yet.']);
  });
}

/** Creates what is missing of the two schemas. */
export function migrate(stage: Stage): Promise<number> {
  return looking(stage, async ({ database }) => {
    // The stand-in is never asked: it takes the place of a model that a migration has no use for.
    const runner = createRunner({ database, ...makeModel({ kind: 'offline' }) });
    await asOwner(() => runner.prepare());
    printLines(stage.output, ['The database is ready.']);
  });
}

interface Built {
  readonly runner: Runner;
  readonly logger: Logger;
  readonly opened: OpenDatabase;
  end(): Promise<void>;
}

/** Makes a runner as the environment says, for that work, and ends it again. */
export async function withRunner(
  config: Config,
  stream: Screen,
  level: LevelWithSilent,
  work: (built: Built) => Promise<number>,
): Promise<number> {
  const built = await build(config, stream, level);
  try {
    return await work(built);
  } finally {
    await built.end();
  }
}

async function build(config: Config, stream: Screen, level: LevelWithSilent): Promise<Built> {
  const format = config.logFormat ?? (stream.isTTY ? 'pretty' : 'json');
  const logger = makeLogger(level, config.secrets, stream, format);
  const { cron, concurrency = usualConcurrency, interval, keep, timeZone } = config;
  const opened = await openDatabase(config.database, concurrency);
  try {
    const runner = createRunner({
      database: opened.database,
      storage: opened.storage,
      alone: config.database.kind === 'folder',
      ...makeModel(config.model),
      ...{ logger, concurrency },
      ...(interval === undefined ? {} : { interval }),
      ...(keep === undefined ? {} : { keep }),
      ...(cron === undefined ? {} : { cron }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    const end = async () => {
      await runner.stop();
      await opened.close();
    };
    return { runner, logger, opened, end };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function healthOf(port: number | undefined, { runner, opened: { ping } }: Built, stopping: AbortSignal) {
  if (port === undefined) return undefined;
  return serveHealth(port, {
    ping,
    isAtWork: () => !stopping.aborted,
    isInTrouble: () => runner.trouble !== undefined,
    metrics: metricsOf(runner),
  });
}

/** Opens the database for a look, and closes it again. */
export async function looking({ environment }: Stage, look: (opened: OpenDatabase) => Promise<void>): Promise<number> {
  const opened = await openDatabase(readBaseConfig(environment).database, fewConnections);
  try {
    await look(opened);
    return 0;
  } finally {
    await opened.close();
  }
}
