/** A rule of the code, the text that holds it, and the test that must notice when it is cut out. */
export interface Guard {
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly cut: string;
  readonly put: string;
  readonly test: { readonly file: string; readonly name: string };
}
