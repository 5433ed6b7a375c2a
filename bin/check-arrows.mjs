// Holds the arrows of the tree in the current folder. dependency-cruiser passes a tree in which it found no module,
// so this counts them.
import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = ['packages', 'examples'].filter((folder) => existsSync(folder));
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(folders, options, {}, { tsConfig: extractTSConfig('tsconfig.json') });
const { violations, totalCruised } = output.summary;

for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (totalCruised === 0) console.error('No module was found to check.');
console.error(`${totalCruised} modules, ${violations.length} violations of the arrows`);
process.exitCode = totalCruised === 0 || violations.length > 0 ? 1 : 0;
