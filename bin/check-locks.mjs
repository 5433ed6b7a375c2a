// Part of `npm run lint`: the lock files must do for every system and every registry. `node bin/check-locks.mjs --mend`
// adds what is missing. npm leaves out an optional package that its registry has not got, and says nothing; then
// `npm ci` refuses the lock file wherever the registry has it, and `npm install` may leave it out there too.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const files = ['package-lock.json', 'bench/package-lock.json'];
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** The optional packages that are named in a lock file and have no place in it. */
function missingOf(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, place, name))
      .map(([name, version]) => ({ name, version, dev, by: place })),
  );
}

/** As Node looks for it: from the folder of whoever wants it upwards. */
function isFound(packages, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
    if (!place.includes('/node_modules/')) place = '';
  }
}

/** An address in a lock file is that of somebody's registry. */
function addressesOf(packages) {
  return Object.entries(packages).filter(([, { resolved = '' }]) => /^https?:/.test(resolved));
}

/** The entry of a package that is made for one system alone, which its name tells; without a checksum, as it is not here. */
function entryOf({ name, version, dev }) {
  const words = name.split(/[-/]/);
  const [os, cpu] = [systems, processors].map((known) => words.find((word) => known.includes(word)));
  if (!os || !cpu || !/^\d+\.\d+\.\d+/.test(version)) return undefined;
  const libc = libraries[words.at(-1)];
  const dependency = dev ? { dev } : {};
  return { version, cpu: [cpu], ...dependency, ...(libc && { libc: [libc] }), optional: true, os: [os] };
}

/** Adds what is missing, in the order in which npm writes it. */
function mend(lock, missing) {
  for (const one of missing) {
    const entry = entryOf(one);
    if (entry) lock.packages[`node_modules/${one.name}`] = entry;
  }
  for (const [, entry] of addressesOf(lock.packages)) delete entry.resolved;
  const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
  lock.packages = Object.fromEntries(sorted);
}

let problems = 0;
for (const file of files) {
  const place = path.join(root, file);
  const lock = JSON.parse(readFileSync(place, 'utf8'));
  if (process.argv.includes('--mend')) {
    mend(lock, missingOf(lock.packages));
    writeFileSync(place, `${JSON.stringify(lock, null, 2)}\n`);
  }
  const missing = missingOf(lock.packages).map(({ name, by }) => `${file}: ${name} is missing, which ${by} may want`);
  const addresses = addressesOf(lock.packages).map(([name]) => `${file}: ${name} has the address of a registry`);
  for (const problem of [...missing, ...addresses]) console.error(problem);
  problems += missing.length + addresses.length;
}
if (problems > 0) console.error('node bin/check-locks.mjs --mend puts that right.');
console.error(`${files.length} lock files: ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;
