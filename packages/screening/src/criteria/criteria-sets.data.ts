import { au2026 } from './au-2026/au-2026.data.ts';
import type { CriteriaSet } from './criterion.ts';
import { expandedAccess } from './expanded-access/expanded-access.data.ts';
import { mapp1 } from './mapp1/mapp1.data.ts';
import { mapp2 } from './mapp2/mapp2.data.ts';
import { seed000 } from './seed-000/seed-000.data.ts';
import { seed002 } from './seed-002/seed-002.data.ts';
import { union } from './union/union.data.ts';

/** Every set of criteria by its name. */
export const criteriaSets = {
  mapp1,
  mapp2,
  expandedAccess,
  au2026,
  seed000,
  seed002,
  union,
} as const satisfies Record<string, CriteriaSet>;
