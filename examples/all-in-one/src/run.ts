import packageJson from '../package.json' with { type: 'json' };
import { play } from './play.ts';
import { readArguments } from './settings/arguments.ts';
import { explainError } from './settings/explain-error.ts';
import { help } from './settings/help.ts';
import { UsageError } from './settings/usage-error.ts';

/** Does what the arguments ask for; resolves to the exit code. Prints its errors and throws none. */
export async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  try {
    const command = readArguments(args, environment);
    switch (command.kind) {
      case 'help':
        process.stdout.write(help);
        return 0;
      case 'version':
        process.stdout.write(`${packageJson.version}\n`);
        return 0;
      case 'play':
        return await play(command.settings, packageJson.version, environment);
    }
  } catch (error) {
    process.stderr.write(`${explainError(error, environment)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}
