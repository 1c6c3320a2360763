import type { ActorRole } from '../../process.ts';
import { satisfied, unknown, violated, type Finding } from '../finding.ts';
import { holdRule } from '../rules.data.ts';
import type { DayCase } from '../state.ts';

/** Whoever ends a hold is a physician or prescriber. */
export function judgeClinicianDecides({ role }: DayCase): Finding {
  if (role === undefined) return unknown('clinician-decides.not-stated');
  const allowed: readonly ActorRole[] = holdRule.endedBy;
  return allowed.includes(role)
    ? satisfied('clinician-decides.yes', { role })
    : violated('clinician-decides.other-role', { role });
}
