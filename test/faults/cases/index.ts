import type { FaultCase } from './fault-case.ts';
import { t2 } from './t2-together.ts';
import { t3 } from './t3-stopped.ts';
import { t4 } from './t4-points.ts';
import { t5 } from './t5-budget.ts';
import { t6 } from './t6-cuts.ts';
import { t7 } from './t7-restarts.ts';

export const faultCases: readonly FaultCase[] = [t2, t3, t4, t5, t6, t7];
