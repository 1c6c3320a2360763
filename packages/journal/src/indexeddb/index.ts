export type { IndexedDbOptions } from './open-store.ts';
export { openStore } from './open-store.ts';
