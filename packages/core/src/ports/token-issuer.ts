import type { AdminId } from '../domain/ids.ts';

/** Whom an access token is for. */
export interface TokenSubject {
  readonly admin: AdminId;
  /** The generation of the admin's tokens; a token of an older one is no longer good. */
  readonly generation: number;
}

/** An access token, and for how many seconds it is good. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresIn: number;
}

/** Signs access tokens and reads them back. */
export interface TokenIssuer {
  /** Signs a token for that admin. */
  issue(subject: TokenSubject): Promise<IssuedToken>;
  /** Undefined for a token that it did not issue, that was changed, or that has expired. */
  verify(token: string): Promise<TokenSubject | undefined>;
}
