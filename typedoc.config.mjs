import { readFileSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';

// Every entry of the published packages; those of most are in the compiler's paths.
const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.json', import.meta.url), 'utf8'));
const entries = Object.values(compilerOptions.paths).map(([file]) => file);

/** `npm run docs:api`. An export of a package that says nothing about itself is an error. */
export default {
  name: 'Sim-Feed',
  readme: 'none',
  entryPoints: [...entries, './packages/lambda/src/index.ts'],
  out: 'docs/api',
  cacheBust: true,
  excludePrivate: true,
  excludeInternal: true,
  gitRevision: 'main',
  // Those of the types that openapi-typescript writes.
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant'],
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Method', 'Accessor'],
  intentionallyNotDocumented: [
    // Written by openapi-typescript from the read API's document, which describes what is in them.
    'core/src/client.components',
    'core/src/client.paths',
    // What a type parameter must have.
    'core/src/adapters/data-folder.DataFolder.open.Database.__type.close',
  ],
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  treatValidationWarningsAsErrors: true,
  packagesRequiringDocumentation: ['core', 'http-express', 'lambda', 'runner'].map((name) => `@sim-feed/${name}`),
};
