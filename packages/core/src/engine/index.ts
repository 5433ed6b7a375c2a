export type { Engine, Limits } from './context.ts';
export { createEngine } from './create-engine.ts';
export { draftCycle, endCycle, openCycle, workCycle } from './cycle.ts';
export { type CycleEstimate, estimateCycle } from './estimate.ts';
export { Listeners, type SimulationEvents, type TurnInfo } from './events.ts';
export { keyedRandom } from './keyed-random.ts';
export { defaultLimits, type SimulationOptions } from './options.ts';
export { systemClock } from './system-clock.ts';
export { workTurn } from './work-turn.ts';
