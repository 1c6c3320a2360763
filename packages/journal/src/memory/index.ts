export type { MemoryData, MemoryOptions } from './open-store.ts';
export { openStore } from './open-store.ts';
