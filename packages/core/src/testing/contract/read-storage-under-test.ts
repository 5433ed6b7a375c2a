import type { ReadStorage, Storage } from '../../ports/index.ts';

/** A read storage, and the storage that writes what it reads. */
export interface ReadStorageUnderTest {
  readonly reads: ReadStorage;
  readonly storage: Storage;
}
