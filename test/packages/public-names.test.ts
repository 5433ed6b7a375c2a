import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries, root, sources } from './core-entries.ts';

const { config } = ts.parseConfigFileTextToJson(
  'tsconfig.json',
  readFileSync(path.join(root, 'tsconfig.json'), 'utf8'),
);
const { options } = ts.parseJsonConfigFileContent(
  { ...config, include: [], files: Object.values(sources) },
  ts.sys,
  root,
);

/** What an entry exports: what is there at run time, then what only the compiler sees. */
function publicNames(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path.join(root, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  const exported = symbol ? checker.getExportsOfModule(symbol) : [];
  const isValue = (one: ts.Symbol) => {
    const meant = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    return (meant.flags & ts.SymbolFlags.Value) !== 0;
  };
  const names = (wanted: boolean) => exported.filter((one) => isValue(one) === wanted).map(({ name }) => name);
  return [
    ...names(true).sort(),
    ...names(false)
      .sort()
      .map((name) => `type ${name}`),
  ];
}

// A name more or a name less is a change for our users. Where it is meant, update the list with
// `npx vitest run test/packages -u` and say it in CHANGELOG.md.
test('the public names of the core are those of the list', async () => {
  const program = ts.createProgram(Object.values(sources), options);
  const list = entries.map(({ specifier }) =>
    [specifier, ...publicNames(program, sources[specifier] ?? '').map((name) => `  ${name}`)].join('\n'),
  );
  await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot('public-names.txt');
});
