import type { Engine } from './context.ts';
import { Listeners } from './events.ts';
import { readOptions, type SimulationOptions } from './options.ts';
import { ProviderHealth } from './provider-health.ts';

/** An engine made of checked options, with its listeners. Throws InvalidOption. */
export function createEngine(options: SimulationOptions): { readonly engine: Engine; readonly listeners: Listeners } {
  const read = readOptions(options);
  const listeners = new Listeners(read.logger);
  return { engine: { ...read, emit: listeners.emit, provider: new ProviderHealth() }, listeners };
}
