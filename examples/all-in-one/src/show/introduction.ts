import { describeModel } from '../model/model-description.ts';
import type { ModelSettings } from '../settings/model-settings.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Says what this is, what it runs on and how to change that. */
export function introduce(terminal: Terminal, version: string, model: ModelSettings, database: string): void {
  terminal.say(
    `${terminal.paint('bold', `Sim-Feed ${version}`)} | model: ${describeModel(model)} | database: ${database}`,
  );
  terminal.say(
    model.kind === 'offline'
      ? 'All users are machines and all of it is satire; the offline model is a grammar with dice and no language model.'
      : 'All users are machines and all of it is satire.',
  );
  terminal.print('');
}
