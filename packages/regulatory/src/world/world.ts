import { ch } from '../ch/ch.ts';
import { cz } from '../cz/cz.ts';
import { de } from '../de/de.ts';
import { eu } from '../eu/eu.ts';
import { gb } from '../gb/gb.ts';
import { il } from '../il/il.ts';
import type { Register } from '../jurisdiction.ts';
import { mergeRegisters } from '../merge-registers.ts';
import { nl } from '../nl/nl.ts';
import { nz } from '../nz/nz.ts';
import { others } from '../others/others.ts';
import { un } from '../un/un.ts';

/** The other countries, with the United Nations and the European Union as context that no country inherits. */
export const world: Register = /* @__PURE__ */ mergeRegisters(ch, cz, de, eu, gb, il, nl, nz, others, un);
