// The arrows of ARCHITECTURE.md. `npm run lint` holds them, type-only imports included.
const { paths } = require('./tsconfig.json').compilerOptions;

const core = '^packages/core/src/';
const hosts = 'http-express|lambda|runner';

/** Each of these may import itself and what is listed, and nothing else of the core. */
const arrows = {
  domain: [],
  errors: ['domain'],
  ports: ['domain', 'errors'],
  actions: ['domain', 'errors', 'ports'],
  engine: ['domain', 'errors', 'ports', 'actions'],
  'simulation.ts': ['domain', 'errors', 'ports', 'actions', 'engine', 'services'],
  'turn-worker.ts': ['domain', 'errors', 'ports', 'actions', 'engine', 'services'],
  'index.ts': ['domain', 'errors', 'ports', 'actions', 'engine', 'services', 'simulation.ts', 'turn-worker.ts'],
  services: ['domain', 'errors', 'ports'],
  http: ['domain', 'errors', 'services'],
  client: ['domain', 'errors', 'services'],
  host: ['domain', 'errors'],
  adapters: ['domain', 'errors', 'ports'],
  testing: ['domain', 'errors', 'ports'],
  cast: ['domain', 'errors', 'ports'],
};

/** What sits behind an entry of its own, and the only place that may import it. */
const drivers = {
  pg: 'adapters/postgres/',
  '@electric-sql/pglite': 'adapters/postgres/',
  openai: 'adapters/openai/',
  bcrypt: 'adapters/security/',
  jsonwebtoken: 'adapters/security/',
};
const needNode = ['adapters/data-folder/', 'adapters/security/', 'testing/'];

const within = (place) => (place.endsWith('.ts') ? `${core}${place.replace('.', '\\.')}$` : `${core}${place}/`);
const escaped = (text) => text.replaceAll('.', '\\.');
const publicEntries = Object.values(paths).map(([file]) => `^${escaped(file.replace('./', ''))}$`);
const fromOutside = { path: '^(packages|examples)/', pathNot: ['^packages/core/', '/test/'] };

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    error('unresolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    error('no-cycle', 'No import cycles, type-only ones included.', {}, { circular: true }),
    ...Object.entries(arrows).map(([place, allowed]) =>
      error(
        `${place.replace('.ts', '')}-arrow`,
        `${place} imports of the core: ${allowed.join(', ') || 'nothing'}.`,
        { path: within(place) },
        { path: core, pathNot: [place, ...allowed].map(within) },
      ),
    ),
    error(
      'core-places',
      'Whatever lies in the core has a row in the table of arrows.',
      { path: core, pathNot: Object.keys(arrows).map(within) },
      {},
    ),
    error(
      'errors-take-types-only',
      'errors import types of domain, no code.',
      { path: within('errors') },
      { path: within('domain'), dependencyTypesNot: ['type-only'] },
    ),
    error(
      'adapters-apart',
      'Adapters never import each other.',
      { path: `${core}adapters/([^/]+)/` },
      { path: `${core}adapters/`, pathNot: `${core}adapters/$1/` },
    ),
    error(
      'hosts-apart',
      'Hosts never import each other.',
      { path: `^packages/(${hosts})/` },
      { path: `^packages/(${hosts})/`, pathNot: '^packages/$1/' },
    ),
    error(
      'examples-apart',
      'Examples never import each other.',
      { path: '^examples/([^/]+)/' },
      { path: '^examples/', pathNot: '^examples/$1/' },
    ),
    error('core-by-entry-file', 'The core is imported by its public entries.', fromOutside, {
      path: '^packages/core/',
      pathNot: publicEntries,
    }),
    error('core-by-entry-name', 'The core is imported by name, never by a path.', fromOutside, {
      path: '^packages/core/',
      dependencyTypesNot: ['aliased'],
    }),
    error(
      'no-way-down-to-tests',
      'What is published imports no tests.',
      { path: '^packages/[^/]+/src/' },
      { path: '(^|/)test/' },
    ),
    error(
      'node-modules-in-their-places',
      'Only the data folder, the security and the testing entry need Node.',
      { path: core, pathNot: needNode.map((place) => `${core}${place}`) },
      { dependencyTypes: ['core'] },
    ),
    ...Object.entries(drivers).map(([driver, place]) =>
      error(
        'drivers-in-their-places',
        `${driver} is imported by ${place} alone.`,
        { path: core, pathNot: `${core}${place}` },
        { path: `node_modules/(@types/)?${driver}/` },
      ),
    ),
    error(
      'main-entry-pure',
      'The main entry reaches no driver, however far away.',
      { path: within('index.ts') },
      { path: `node_modules/(@types/)?(${Object.keys(drivers).join('|')})/`, reachable: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.dist-[^/]*)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
