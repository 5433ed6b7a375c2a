import { SimFeedError } from './sim-feed-error.ts';

/** The storage cannot be reached; nothing was written. */
export class StorageUnavailable extends SimFeedError {
  constructor(message = 'The storage cannot be reached.', options?: ErrorOptions) {
    super('storage-unavailable', message, options);
  }
}

/** The storage was lost while it committed: the write may or may not have been kept. */
export class OutcomeUnknown extends SimFeedError {
  constructor(options?: ErrorOptions) {
    super('outcome-unknown', 'The storage was lost during a commit; whether it was kept is unknown.', options);
  }
}

/** The storage answers and refuses, as for want of a right; trying again does not help until somebody changes that. */
export class StorageRefused extends SimFeedError {
  constructor(reason: string, options?: ErrorOptions) {
    super('storage-refused', `The database refuses what is asked of it: ${reason}.`, options);
  }
}

/** There is nothing under that id or name. */
export class NotFound extends SimFeedError {
  constructor(what: string) {
    super('not-found', `There is no ${what}.`);
  }
}

/** A persona of that username exists, whatever the case. */
export class UsernameTaken extends SimFeedError {
  readonly username: string;

  constructor(username: string) {
    super('username-taken', `There is a persona named ${username} already.`);
    this.username = username;
  }
}

/** Input that breaks a rule of the domain; every problem is listed by its path. */
export class InvalidInput extends SimFeedError {
  readonly problems: readonly { readonly path: string; readonly message: string }[];

  constructor(problems: readonly { path: string; message: string }[]) {
    super('invalid-input', problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
    this.problems = problems;
  }

  /** Whether a value is an InvalidInput, of another copy of this package too. */
  static override is(value: unknown): value is InvalidInput {
    return SimFeedError.is(value) && 'problems' in value;
  }

  /** Throws where there is a problem. */
  static refuse(problems: readonly { path: string; message: string }[]): void {
    if (problems.length > 0) throw new InvalidInput(problems);
  }
}

/** The database has no usable schema of ours, or one of another version, or is itself too old to have it. */
export class SchemaMismatch extends SimFeedError {
  constructor(
    code: 'schema-missing' | 'schema-foreign' | 'schema-older' | 'schema-newer' | 'database-older',
    message: string,
  ) {
    super(code, message);
  }
}

/** The data folder cannot be used: held by another process, not ours, or not to be written. */
export class FolderRefused extends SimFeedError {
  constructor(code: 'folder-held' | 'folder-foreign' | 'folder-unusable', message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}
