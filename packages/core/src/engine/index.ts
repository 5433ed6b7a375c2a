export type { Engine, Limits } from './context.ts';
export { openCycle, workCycle } from './cycle.ts';
export { type CycleEstimate, estimateCycle } from './estimate.ts';
export { Listeners, type SimulationEvents, type TurnInfo } from './events.ts';
export { keyedRandom } from './keyed-random.ts';
export { defaultLimits, readOptions, type SimulationOptions } from './options.ts';
export { ProviderHealth } from './provider-health.ts';
export { systemClock } from './system-clock.ts';
