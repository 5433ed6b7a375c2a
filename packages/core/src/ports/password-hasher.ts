/** Turns passwords into salted hashes that are slow to guess from. It hashes what it is given and never cuts it. */
export interface PasswordHasher {
  /** A hash that no password has, of the same cost as every other: comparing with it takes what a real one takes. */
  readonly decoy: string;
  /** Throws TooBusy where too many are waiting. */
  hash(password: string): Promise<string>;
  /** Throws TooBusy where too many are waiting. */
  verify(password: string, hash: string): Promise<boolean>;
  /** Whether a hash is easier to guess from than those that are made now. */
  isWeak(hash: string): boolean;
}
