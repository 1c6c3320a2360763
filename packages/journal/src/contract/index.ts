export type { OpenStore, StoreCase } from './store-case.ts';
export { storeContract } from './store-contract.ts';
