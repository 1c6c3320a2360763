import { appendCases } from './append-cases.ts';
import { sharingCases } from './sharing-cases.ts';
import type { StoreCase } from './store-case.ts';

/**
 * What every store must do, as a list of cases without a test framework: give each to your own runner.
 *
 * @example for (const each of storeContract) it(each.name, () => each.run((name) => openMyStore(fresh + name)))
 */
export const storeContract: readonly StoreCase[] = [...sharingCases, ...appendCases];
