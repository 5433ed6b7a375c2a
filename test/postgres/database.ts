import { inject } from 'vitest';
import { cloneTemplate, type TestDatabase } from './template.ts';

export type { TestDatabase } from './template.ts';

/** A database with our schema for this test file alone, on the real PostgreSQL of this run. */
export function createDatabase(): Promise<TestDatabase> {
  return cloneTemplate(inject('postgres'));
}
