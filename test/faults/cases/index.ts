import type { FaultCase } from './fault-case.ts';
import { t2 } from './t2-together.ts';
import { t3 } from './t3-stopped.ts';
import { t4 } from './t4-points.ts';
import { t5 } from './t5-budget.ts';
import { t6 } from './t6-cuts.ts';
import { t7 } from './t7-restarts.ts';
import { t19 } from './t19-role.ts';
import { t29 } from './t29-database-gone.ts';
import { t30 } from './t30-stop.ts';

export const faultCases: readonly FaultCase[] = [t2, t3, t4, t5, t6, t7, t19, t29, t30];
