import type { Basis } from '@mdma-at/evidence';
import type { Medication } from './medication.ts';
import { byHalfLives, isFor } from './washout-days.ts';
import type { MedicineWashout, WashoutConflict } from './washout-plan.ts';
import { washoutPolicies, washoutRules } from './washout-policies.data.ts';

/** Every medicine about which the known rules give different figures, side by side. */
export function washoutConflicts(medicines: readonly MedicineWashout[]): readonly WashoutConflict[] {
  const known = new Map(medicines.flatMap(({ medication }) => (medication ? [[medication.id, medication]] : [])));
  return [...known.values()].flatMap((medication) => {
    const figures = figuresFor(medication);
    return figures.length > 1 ? [{ medication: medication.id, figures }] : [];
  });
}

function figuresFor(medication: Medication): WashoutConflict['figures'] {
  const rules = Object.values(washoutRules).filter((rule) => isFor(rule, medication));
  if (rules.length === 0) return [];
  const { fiveHalfLives } = washoutPolicies;
  const arithmetic = byHalfLives(medication, fiveHalfLives)?.days;
  const all: readonly { readonly days: number; readonly basis: Basis }[] = [
    ...rules,
    ...(arithmetic ? [{ days: arithmetic.longest, basis: fiveHalfLives.basis }] : []),
  ];
  return all
    .filter(({ days }, index) => all.findIndex((other) => other.days === days) === index)
    .map(({ days, basis }) => ({ days, basis }))
    .toSorted((one, other) => one.days - other.days);
}
