import type { Basis, Result } from '@mdma-at/evidence';
import { audit, auditZones } from './audit.data.ts';
import { bandOf } from './band-of.ts';
import { readItems } from './read-items.ts';
import { sum } from './sum.ts';

/** What ten answers of the AUDIT add up to. */
export interface AuditScore {
  /** 0 to 40. */
  readonly total: number;
  /** AUDIT-C: the three items about consumption, 0 to 12. */
  readonly auditC: number;
  readonly band: (typeof audit.bands)[number]['band'];
  readonly basis: Basis;
  /** The zone of the WHO manual; only where the caller accepts a table whose text nobody has seen. */
  readonly zone?: { readonly value: (typeof auditZones.bands)[number]['band']; readonly basis: Basis };
}

/**
 * Scores the AUDIT from its ten items; items 9 and 10 take only 0, 2 or 4. The zones I to IV are unverified and come
 * with `{ accept: ['S-306'] }`.
 */
export function scoreAudit(
  items: unknown,
  { accept = [] }: { readonly accept?: readonly 'S-306'[] } = {},
): Result<AuditScore> {
  const read = readItems(items, audit);
  if (!read.ok) return read;
  const total = sum(read.value);
  const zone = { value: bandOf(total, auditZones.bands), basis: auditZones.basis };
  return {
    ok: true,
    value: {
      total,
      auditC: sum(read.value.slice(0, audit.consumptionItems)),
      band: bandOf(total, audit.bands),
      basis: audit.basis,
      ...(accept.includes('S-306') ? { zone } : {}),
    },
  };
}
