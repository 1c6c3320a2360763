import { type Medication, type MedicationAction, mechanisms, type WashoutPlan } from '@mdma-at/screening/medications';
import type { InteractionCardProps } from '@mdma-at/ui';
import { sourceOf } from '../day/day-words.ts';

/** How loudly this site shows each action of the table. Site policy (demo). */
const loudness: Readonly<Record<Exclude<MedicationAction, 'prohibit' | 'allow'>, 'warning' | 'advisory'>> = {
  'taper-and-washout': 'warning',
  'hold-on-dosing-day': 'warning',
  judgement: 'advisory',
  'rescue-only': 'advisory',
};

/** The interactions of the medicines that may still be active. */
export function interactionsOf({ medicines }: WashoutPlan): readonly InteractionCardProps[] {
  const active = medicines.flatMap(({ medication, status }) =>
    medication && status !== 'complete' ? [medication] : [],
  );
  return [...new Set(active)].flatMap(interaction);
}

function interaction(medication: Medication): readonly InteractionCardProps[] {
  const shared = { medication, basis: mechanisms.basis, sourceOf };
  const { action } = medication;
  if (action === 'allow') return [];
  if (action === 'prohibit') return [{ ...shared, severity: 'critical', contraindicated: true }];
  return [{ ...shared, severity: loudness[action] }];
}
