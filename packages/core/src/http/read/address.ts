/** The part of an address that is read. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const plain = /^https?:\/\/[\w.:-]+(\/[\w/-]*)$/;
const noQuery = new URLSearchParams();

/** Takes a request's address apart. Of the plainest ones, which most are, the path is what stands there. */
export function addressOf(url: string): Address {
  const path = plain.exec(url)?.[1];
  if (path !== undefined) return { path, query: noQuery };
  const { pathname, searchParams } = new URL(url);
  return { path: pathname, query: searchParams };
}
