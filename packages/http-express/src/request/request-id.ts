import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered here, for a logger to put into every line; undefined outside one. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/** Runs what answers a request, under its id. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return current.run(id, work);
}
