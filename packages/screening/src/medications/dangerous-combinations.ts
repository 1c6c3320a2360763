import type { Medication } from './medication.ts';
import type { DangerousCombination, MedicineWashout } from './washout-plan.ts';

// SERT and NET blockade, augmentation, sympathomimetics, serotonergic opioids.
const worseWithMaoInhibitor: ReadonlySet<string> = new Set(['M2', 'M3', 'M4', 'M7', 'M8', 'M16']);

/** What among medicines that may still be active is dangerous with MDMA and with one another. */
export function dangerousCombinations(medicines: readonly MedicineWashout[]): readonly DangerousCombination[] {
  const active = medicines.flatMap(({ medication, status }) =>
    medication && status !== 'complete' ? [medication] : [],
  );
  const inhibitors = active.filter(({ mechanism }) => mechanism === 'M1');
  const prolonging = active.filter(({ toxicity }) => toxicity.includes('qt-prolongation'));
  const pressing = active.filter(({ mechanism }) => worseWithMaoInhibitor.has(mechanism));
  return [
    ...(inhibitors.length > 0 ? [combination('mao-inhibitor', inhibitors, pressing)] : []),
    ...(prolonging.length > 0 ? [combination('qt-prolonging', prolonging, [])] : []),
  ];
}

function combination(
  kind: DangerousCombination['kind'],
  medications: readonly Medication[],
  others: readonly Medication[],
): DangerousCombination {
  return { kind, medications: idsOf(medications), with: idsOf(others) };
}

function idsOf(medications: readonly Medication[]): readonly Medication['id'][] {
  return [...new Set(medications.map(({ id }) => id))];
}
