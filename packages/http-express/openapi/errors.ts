import {
  AdminTaken,
  ContentTooLarge,
  CycleRunning,
  InvalidCredentials,
  InvalidInput,
  LastAdmin,
  NotFound,
  RegistrationRefused,
  StorageUnavailable,
  TooManyAttempts,
  Unauthenticated,
  UnsupportedMediaType,
  UsernameTaken,
} from '@sim-feed/core';
import { problemOf } from '@sim-feed/core/http';
import type { Operation } from '../src/api/operation.ts';

const requestId = '6f1c2f2e-0f0d-4c55-9b53-6f2a3c1f7a10';

/** What each status means, in a sentence. */
export const errorMeanings: Readonly<Record<number, string>> = {
  400: 'Something in the request is not as it must be; `errors` says what.',
  401: 'Not signed in, or wrongly.',
  403: 'The token does not let you register.',
  404: 'There is no such thing.',
  409: 'Something is in the way.',
  413: 'The body is too large.',
  415: 'The body comes in a form that is not read here.',
  429: 'Too many failures: wait as long as Retry-After says.',
  503: 'The database does not answer, or too much is asked for at once.',
};

const usual: Readonly<Record<number, Error>> = {
  400: new InvalidInput([{ path: 'id', message: 'must be a positive whole number of at most 15 digits' }]),
  401: new Unauthenticated(),
  403: new RegistrationRefused(),
  404: new NotFound('persona 42'),
  409: new AdminTaken('email'),
  413: new ContentTooLarge(65_536),
  415: new UnsupportedMediaType('The body must be application/json.'),
  429: new TooManyAttempts(30),
  503: new StorageUnavailable(),
};

const special: Readonly<Record<string, Error>> = {
  'signIn 401': new InvalidCredentials(),
  'createPersona 409': new UsernameTaken('planner_of_spoons'),
  'removeAdmin 409': new LastAdmin(),
  'requestCycle 409': new CycleRunning(),
};

/** A problem as that operation answers it with that status. */
export function errorExample(status: number, { id }: Operation): unknown {
  const { body } = problemOf(special[`${id} ${status}`] ?? usual[status], requestId);
  return body;
}
