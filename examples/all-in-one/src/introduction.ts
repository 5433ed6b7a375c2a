import type { Terminal } from './terminal.ts';

/** Says what this is, what it runs on and how to change that. */
export function introduce(terminal: Terminal, version: string, database: string, environment: NodeJS.ProcessEnv): void {
  terminal.say(
    `${terminal.paint('bold', `Sim-Feed ${version}`)} | model: offline (change it in examples/all-in-one/src/model.ts) | database: ${database}`,
  );
  terminal.say(
    'All users are machines and all of it is satire; the offline model is a grammar with dice and no language model.',
  );
  for (const line of keyLines(environment)) terminal.say(line);
  terminal.print('');
}

function keyLines(environment: NodeJS.ProcessEnv): string[] {
  const key = ['DEEPSEEK_API_KEY', 'LLM_API_KEY'].find((name) => environment[name]?.trim());
  return key === undefined
    ? []
    : [`${key} is set, but this version plays offline only: real models come with a later one.`];
}
