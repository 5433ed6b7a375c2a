import { files, read } from './documents.ts';

const npm = /^npm (?<verb>run |start|test|install|exec )(?<rest>.*)$/;

/** What is wrong with a line of shell that a document shows without naming who runs it; undefined where it is sound. */
export function problemOf(line: string): string | undefined {
  const command = line.replace(/\s+#.*$/, '').replace(/^([A-Z_]+=\S+ )+/, '');
  if (command.includes(' && ')) {
    return command
      .split(' && ')
      .map(problemOf)
      .find((problem) => problem !== undefined);
  }
  const example = /^npx node (examples\/[\w-]+\/main\.ts)$/.exec(command)?.[1];
  if (example !== undefined) return files.has(example) ? undefined : `there is no ${example}`;
  const { verb, rest = '' } = npm.exec(command)?.groups ?? {};
  if (verb === 'install') return rest === '' ? undefined : `what ${command} brings is not tried by anything named`;
  if (verb === 'run ') return problemOfScript(rest);
  if (verb === 'start' || verb === 'test') return /^( --( .+)?)?$/.test(rest) ? undefined : `flags follow --: ${line}`;
  return `nothing is named that runs ${command}`;
}

/** `npm run` of a script that is not there. */
function problemOfScript(rest: string): string | undefined {
  const [script = '', option, workspace = ''] = rest.split(' ');
  const manifest = option === '-w' ? workspaces[workspace] : 'package.json';
  if (manifest === undefined) return `there is no workspace ${workspace}`;
  const { scripts = {} } = JSON.parse(read(manifest));
  return script in scripts ? undefined : `${manifest} has no script ${script}`;
}

const workspaces: Readonly<Record<string, string>> = {
  '@sim-feed/example-feed-web': 'examples/feed-web/package.json',
};
