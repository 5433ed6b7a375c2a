import { ReadFailed } from '@sim-feed/core/client';

/** Whether the API says that what was asked for is not there. */
export function isMissing(error: unknown): boolean {
  return ReadFailed.is(error) && (error.status === 404 || error.status === 400);
}
