import { expect, it } from 'vitest';
import * as runner from '../src/index.ts';

// A name more or a name less is a change for our users: say it in CHANGELOG.md.
it('the public names are these', () => {
  expect(Object.keys(runner).toSorted()).toEqual(['createRunner', 'makeModel']);
});
