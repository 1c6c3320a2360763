import { au } from './au/au.ts';
import { ca } from './ca/ca.ts';
import type { Register } from './jurisdiction.ts';
import { mergeRegisters } from './merge-registers.ts';
import { us } from './us/us.ts';
import { world } from './world/world.ts';

/** Every jurisdiction that is covered, with all its rows. */
// marked pure so that a bundler leaves out what an app with a register of its own never asks for
export const register: Register = /* @__PURE__ */ mergeRegisters(au, ca, us, world);
