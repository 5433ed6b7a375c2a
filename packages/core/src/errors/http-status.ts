import type { ErrorCode } from './sim-feed-error.ts';

/** The one table from error code to HTTP status. */
export const httpStatus: Readonly<Record<ErrorCode, number>> = {
  'invalid-option': 500,
  'invalid-input': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'content-too-large': 413,
  'unsupported-media-type': 415,
  'username-taken': 409,
  'cycle-running': 409,
  'slot-taken': 409,
  'simulation-paused': 409,
  interrupted: 503,
  'turn-lost': 409,
  'budget-spent': 409,
  model: 502,
  action: 500,
  'storage-unavailable': 503,
  'outcome-unknown': 503,
  'schema-missing': 503,
  'schema-foreign': 503,
  'schema-older': 503,
  'schema-newer': 503,
  'folder-held': 503,
  'folder-foreign': 503,
  'folder-unusable': 503,
};
