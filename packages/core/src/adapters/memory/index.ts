export { memoryAdminStorage } from './memory-admin-storage.ts';
export { type MemoryOptions, type MemoryStorage, memoryStorage } from './memory-storage.ts';
