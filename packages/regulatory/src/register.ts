import { au } from './au/au.ts';
import { ca } from './ca/ca.ts';
import type { Register } from './jurisdiction.ts';
import { us } from './us/us.ts';

/** Every jurisdiction that is covered, with all its rows. */
export const register: Register = {
  jurisdictions: [...au.jurisdictions, ...ca.jurisdictions, ...us.jurisdictions],
  events: [...au.events, ...ca.events, ...us.events],
};
