import { mapp1 } from './mapp1.data.ts';
import { mapp2 } from './mapp2.data.ts';
import { monarchAu } from './monarch-au.data.ts';
import { mp8 } from './mp8.data.ts';
import { seed000 } from './seed-000.data.ts';
import { seed002 } from './seed-002.data.ts';

/** Every protocol that ships as data, by its speaking name. */
export const definitions = { mapp1, mapp2, mp8, monarchAu, seed002, seed000 } as const;
