/** Where all chance comes from: keyed, never a stream, so that a draw is the same however often it is made. */
export interface Random {
  /** A number from 0 to below 1 that depends on the key alone. */
  draw(key: string): number;
}
