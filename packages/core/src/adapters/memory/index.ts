export { type MemoryOptions, memoryStorage } from './memory-storage.ts';
