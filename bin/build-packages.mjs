import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);

/** What is built, by the settings file that marks it: its tool, told where to put the result, and its other sources. */
const tools = [
  {
    settings: 'tsup.config.ts',
    tool: path.join(root, 'node_modules/tsup/dist/cli-default.js'),
    options: (target) => ['--out-dir', target],
    others: [],
  },
  {
    settings: 'vite.config.ts',
    tool: path.join(root, 'node_modules/vite/bin/vite.js'),
    options: (target) => ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', target],
    others: ['index.html', 'public'],
  },
];

/**
 * Builds each package, and each page among the examples, whose dist is missing or older than a source of its own or the dist of a package that it needs.
 * A build happens beside dist and is renamed into its place, so that a killed one leaves nothing half done and two
 * at once do not disturb each other.
 */
export function buildStalePackages() {
  for (const one of inOrderOfNeed(readBuildable())) {
    if (isStale(one)) build(one);
  }
}

function readBuildable() {
  return ['packages', 'examples'].flatMap((place) =>
    foldersIn(path.join(root, place)).flatMap((folder) => {
      const kind = tools.find(({ settings }) => existsSync(path.join(folder, settings)));
      if (!kind) return [];
      const { name, dependencies = {} } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      return [{ name, folder, kind, dist: path.join(folder, 'dist'), needs: Object.keys(dependencies) }];
    }),
  );
}

function foldersIn(place) {
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
}

function inOrderOfNeed(packages) {
  const ordered = new Set();
  const add = (one) => {
    if (ordered.has(one)) return;
    one.needs = packages.filter((other) => one.needs.includes(other.name));
    one.needs.forEach(add);
    ordered.add(one);
  };
  packages.forEach(add);
  return [...ordered];
}

function isStale({ folder, kind, dist, needs }) {
  const built = modified(dist);
  const own = [
    'package.json',
    kind.settings,
    ...['src', ...kind.others].flatMap((name) => [name, ...within(folder, name)]),
  ];
  const sources = [
    path.join(root, 'tsconfig.json'),
    // The admin server brings its document along.
    path.join(root, 'docs/openapi-admin.json'),
    ...own.map((name) => path.join(folder, name)),
    ...needs.map((other) => other.dist),
  ];
  return sources.some((source) => modified(source) > built);
}

/** What lies in that folder, however deep; nothing where it is a file. */
function within(folder, name) {
  if (!statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path.join(folder, name), { recursive: true }).map((inside) => path.join(name, inside));
}

/** Milliseconds; 0 where there is no such file, which makes a missing dist older than everything. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function build({ name, folder, kind, dist }) {
  if (!existsSync(kind.tool)) stop('The tools are not installed: run "npm install" first.');
  console.error(`Building ${name} ...`);
  removeLeftovers(folder);
  const started = new Date();
  const fresh = path.join(folder, `.dist-${process.pid}`);
  // Standard output belongs to the program that is started after us.
  const { status } = spawnSync(process.execPath, [kind.tool, ...kind.options(path.basename(fresh))], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    stop(`${name} could not be built.`);
  }
  // A source that was saved while we built is newer than this.
  utimesSync(fresh, started, started);
  putInPlace(fresh, dist);
}

function putInPlace(fresh, dist) {
  const old = `${fresh}-old`;
  unlessSomebodyWasFaster(() => renameSync(dist, old));
  unlessSomebodyWasFaster(() => renameSync(fresh, dist));
  for (const leftover of [old, fresh]) rmSync(leftover, { recursive: true, force: true });
}

function unlessSomebodyWasFaster(rename) {
  try {
    rename();
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
  }
}

function removeLeftovers(folder) {
  for (const name of readdirSync(folder)) {
    const pid = /^\.dist-(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
