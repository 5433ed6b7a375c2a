import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';
import { createTemplate, dropTemplate, type Template } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: Template;
  }
}

/** Starts the PostgreSQL of a test run; vitest calls what it gives back at the run's end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  console.log(`PostgreSQL for tests: ${server.source}`);
  const template = await createTemplate(server.url);
  project.provide('postgres', template);
  return async () => {
    await dropTemplate(template);
    await server.stop();
  };
}
