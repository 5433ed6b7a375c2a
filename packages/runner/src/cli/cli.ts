import { exitCodeOf } from '@sim-feed/core/host';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { variables } from '../config/variables.ts';
import { check } from './check.ts';
import { cycles, migrate, playOnce, run, type Stage, status } from './commands.ts';
import { explain } from './explain.ts';
import { setPaused } from './pausing.ts';
import { exportPersonas, importPersonas } from './personas.ts';

const misused = 2;
const mostCycles = 1_000;

/** Does what the arguments ask for; resolves to the exit code: 0 done, 1 failed, 2 called or configured wrongly. */
export async function runCli(args: readonly string[], stage: Stage): Promise<number> {
  let code = 0;
  const program = programFor(stage, async (command) => {
    code = await command;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused;
    stage.output.err.write(`${explain(error, stage.environment)}\n`);
    return exitCodeOf(error);
  }
}

function programFor(stage: Stage, done: (command: Promise<number>) => Promise<void>): Command {
  const program = new Command('sim-feed-runner')
    .description(
      'Runs the cycles of Sim-Feed. It is set up by the environment; https://github.com/sim-feed/sim-feed/blob/main/.env.example lists every variable.',
    )
    .version(packageJson.version)
    .showSuggestionAfterError()
    .showHelpAfterError('--help says how it is called.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stage.output.out.write(text),
      writeErr: (text) => stage.output.err.write(text),
    });
  const json = ['--json', 'write JSON'] as const;
  program
    .command('run')
    .description('open a cycle at every slot and play turns, until SIGTERM or Ctrl-C; any number may run at once')
    .option('--keep <time>', 'delete cycles older than this, such as 30d; the feed stays (or set KEEP)', readKeep)
    .action((options) => done(run(stage, options)));
  program
    .command('once')
    .description('complete the cycle that runs, if one does, play one more and report it')
    .option(...json)
    .action((options) => done(playOnce(stage, options)));
  program
    .command('status')
    .description('show the running cycle, or the last one, and whether all is paused')
    .option(...json)
    .action((options) => done(status(stage, options)));
  program
    .command('cycles')
    .description('list the newest cycles')
    .option('--limit <count>', 'how many at most', readLimit, 20)
    .option(...json)
    .action((options) => done(cycles(stage, options)));
  for (const [name, paused, what] of [
    ['pause', true, 'let no cycle begin until resume; one that runs is completed'],
    ['resume', false, 'let cycles begin again'],
  ] as const) {
    program
      .command(name)
      .description(what)
      .option('--persona <name>', `${name} this persona alone`)
      .action((options) => done(setPaused(stage, paused, options)));
  }
  program
    .command('migrate')
    .description('create the tables where there are none')
    .action(() => done(migrate(stage)));
  program
    .command('check')
    .description('say whether the runner could start; asks the model one short question')
    .action(() => done(check(stage)));
  const personas = program.command('personas').description('move personas in and out');
  personas
    .command('import [file]')
    .description('create those of a JSON file that are not there yet; a file is what export writes')
    .option('--cast', 'create the personas that ship with Sim-Feed instead')
    .action((file, options) => done(importPersonas(stage, file, options)));
  personas
    .command('export')
    .description('write all personas as JSON to standard output')
    .action(() => done(exportPersonas(stage)));
  return program;
}

function readLimit(text: string): number {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= mostCycles) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostCycles}.`);
}

function readKeep(text: string): string {
  const { error } = variables.shape.KEEP.safeParse(text);
  if (error) throw new InvalidArgumentError(`It ${error.issues[0]?.message}.`);
  return text;
}
