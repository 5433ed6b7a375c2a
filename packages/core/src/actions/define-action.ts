import { z } from 'zod';
import { InvalidOption } from '../errors/index.ts';
import type { Action } from '../ports/index.ts';

/** Checks an action and gives it back, with its types inferred from the input. Throws InvalidOption. */
export function defineAction<Input extends z.ZodObject, Prepared = undefined>(action: Action<Input, Prepared>): Action {
  if (!/^[a-z][a-z0-9_]{0,63}$/.test(action.name)) {
    throw new InvalidOption(
      `The action name ${JSON.stringify(action.name)} must be 1 to 64 lower case letters, digits and underscores, beginning with a letter.`,
    );
  }
  if (action.description.trim() === '') throw new InvalidOption(`The action ${action.name} needs a description.`);
  if (!(action.input instanceof z.ZodObject)) {
    throw new InvalidOption(
      `The input of the action ${action.name} must be a zod object, as z.object({ ... }) of zod 4 makes.`,
    );
  }
  return action;
}
