/** Makes tokens that nobody can guess, and compares them without telling how much of them was right. */
export interface Secrets {
  /** A new token of 256 random bits, in characters that a URL takes. */
  create(): string;
  /** What is stored of a text that must not be read back: the same for the same text, SHA-256 in hexadecimal. */
  digest(text: string): string;
  /** Whether two texts are the same, in a time that does not depend on where they differ. */
  equal(one: string, other: string): boolean;
}
