import { accessOperations } from './access.ts';
import { adminOperations } from './admins.ts';
import { moderationOperations } from './moderation.ts';
import type { Operation } from './operation.ts';
import { personaOperations } from './personas.ts';
import { serviceOperations } from './service.ts';
import { simulationOperations } from './simulation.ts';

/** The whole API, one operation a row; the API page and its document stand beside it. */
export const operations: readonly Operation[] = [
  ...serviceOperations,
  ...accessOperations,
  ...adminOperations,
  ...personaOperations,
  ...moderationOperations,
  ...simulationOperations,
];
