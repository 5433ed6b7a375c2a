/** Milliseconds between two looks at what may have changed. */
export const pollEvery = 10_000;
