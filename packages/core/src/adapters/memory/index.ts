export { type MemoryOptions, type MemoryStorage, memoryStorage } from './memory-storage.ts';
