import type { Storage } from '../../src/ports/index.ts';

/** Names a call of a storage: `turns.perform`. */
export type CallName = `${keyof Storage}.${string}`;
/** Makes a call of a storage, or does something else in its place. */
export type Around = (name: CallName, call: () => Promise<unknown>) => Promise<unknown>;

/** A storage whose every call goes through `around`. */
export function aroundStorage(storage: Storage, around: Around): Storage {
  return {
    personas: aroundStore('personas', storage.personas, around),
    feed: aroundStore('feed', storage.feed, around),
    cycles: aroundStore('cycles', storage.cycles, around),
    turns: aroundStore('turns', storage.turns, around),
    control: aroundStore('control', storage.control, around),
  };
}

function aroundStore<Store extends object>(store: keyof Storage, real: Store, around: Around): Store {
  return new Proxy(real, {
    get(_, key) {
      const method: unknown = Reflect.get(real, key);
      if (typeof method !== 'function') return method;
      return (...values: unknown[]) => around(`${store}.${String(key)}`, () => method.apply(real, values));
    },
  });
}
