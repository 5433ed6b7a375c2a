import { fitted, textWidth } from './fitted.ts';
import type { Terminal } from './terminal.ts';

/** Says what this is, what it runs on and how to change that. */
export function introduce(terminal: Terminal, version: string, database: string, environment: NodeJS.ProcessEnv): void {
  const lines = [
    `${terminal.paint('bold', `Sim-Feed ${version}`)}: the model is the offline one (another: examples/all-in-one/src/model.ts), the database ${database}.`,
    'All users are machines and all of it is satire; the offline model is a grammar with dice and no language model.',
    ...keyLines(environment),
  ];
  // A terminal breaks lines anywhere; what is piped into a file or a search stays one line.
  const shown = terminal.redraws ? lines.flatMap((line) => fitted(line, textWidth(terminal.columns))) : lines;
  terminal.print(`${shown.join('\n')}\n`);
}

function keyLines(environment: NodeJS.ProcessEnv): string[] {
  const key = ['DEEPSEEK_API_KEY', 'LLM_API_KEY'].find((name) => environment[name]?.trim());
  return key === undefined
    ? []
    : [`${key} is set, but this version plays offline only: real models come with a later one.`];
}
