// Writes sql/init.sql into the PostgreSQL adapter, so that the published package needs no file beside its code.
// With --print, shows what it would write.
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../sql/init.sql', import.meta.url);
const target = new URL('../packages/core/src/adapters/postgres/schema-sql.ts', import.meta.url);

const escaped = readFileSync(source, 'utf8').replaceAll(/[\\`]|\$\{/g, '\\$&');
const text = `// Written by bin/embed-schema.mjs from sql/init.sql; change it there.\n\nexport const schemaSql = \`${escaped}\`;\n`;

if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(target, text);
