import { SimFeedError } from './sim-feed-error.ts';

/** Nobody may register with that token: unknown, used, expired, for another email, or there is an admin already. */
export class RegistrationRefused extends SimFeedError {
  constructor() {
    super(
      'registration-refused',
      'This token does not let you register: it is wrong, used or expired, or it was given for another email. ' +
        'Ask an admin for an invitation.',
    );
  }
}

/** An admin has this username or email, whatever the case. */
export class AdminTaken extends SimFeedError {
  readonly field: 'username' | 'email';

  constructor(field: 'username' | 'email') {
    super('admin-taken', `There is an admin with this ${field} already.`);
    this.field = field;
  }
}

/** The last admin cannot be removed: nobody could sign in any more. */
export class LastAdmin extends SimFeedError {
  constructor() {
    super('last-admin', 'This is the only admin; invite another before you remove this one.');
  }
}

/** The name or the password is wrong, and which of them is not said. */
export class InvalidCredentials extends SimFeedError {
  constructor() {
    super('invalid-credentials', 'The username or the password is wrong.');
  }
}

/** The access token is missing, wrong or expired, or its admin has gone or has changed the password since. */
export class Unauthenticated extends SimFeedError {
  constructor() {
    super('unauthenticated', 'Sign in: the access token is missing, wrong or expired.');
  }
}

/** Too many failures under this account or from this address; `retryAfter` says when to come back. */
export class TooManyAttempts extends SimFeedError {
  /** Seconds, 1 at least. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('too-many-attempts', `Too many failed attempts; try again in ${retryAfter} seconds.`);
    this.retryAfter = retryAfter;
  }

  /** Whether a value is a TooManyAttempts, of another copy of this package too. */
  static override is(value: unknown): value is TooManyAttempts {
    return SimFeedError.is(value) && value.code === 'too-many-attempts';
  }
}

/** More was asked for at once than this process does at once; nothing was done. */
export class TooBusy extends SimFeedError {
  /** Seconds, 1 at least. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('too-busy', `The server is busy; try again in ${retryAfter} seconds.`);
    this.retryAfter = retryAfter;
  }

  /** Whether a value is a TooBusy, of another copy of this package too. */
  static override is(value: unknown): value is TooBusy {
    return SimFeedError.is(value) && value.code === 'too-busy';
  }
}
