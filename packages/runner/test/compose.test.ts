import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { variables } from '../src/config/variables.ts';

// What compose.yaml and the image set themselves, and KEEP, for which the role there lacks the right to delete.
const ownOfCompose = ['DATABASE_URL', 'DATA_DIR', 'METRICS_PORT', 'LOG_FORMAT', 'KEEP'];

it('the cluster of compose.yaml hands on what the environment says of model, limits and timetable', () => {
  const compose = readFileSync(new URL('../../../compose.yaml', import.meta.url), 'utf8');
  const [, environment = ''] = /^ {2}runner:\n[\s\S]*?^ {4}environment:\n((?: {6}.*\n)*)/m.exec(compose) ?? [];
  const handedOn = [...environment.matchAll(/^ {6}(\w+): \$\{\1:-\}$/gm)].map(([, name]) => name);
  const read = Object.keys(variables.shape).filter((name) => !ownOfCompose.includes(name));
  expect(handedOn.toSorted()).toEqual(read.toSorted());
});
