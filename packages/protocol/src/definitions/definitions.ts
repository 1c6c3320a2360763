import { mapp1 } from './mapp1.data.ts';
import { seed002 } from './seed-002.data.ts';

/** Every protocol that ships as data, by its speaking name. */
export const definitions = { mapp1, seed002 } as const;
