import { addDays, type Day, parseDay } from '@mdma-at/evidence';
import { findMedication } from './find-medication.ts';
import type { Medication } from './medication.ts';
import { washoutDays } from './washout-days.ts';
import type { MedicineWashout, TakenMedication, WashoutNote, WashoutUnknown } from './washout-plan.ts';
import { depotForms, impracticalWashout, prescriberTaper } from './washout-policies.data.ts';
import type { WashoutPolicy } from './washout-policy.ts';

/** How one medicine stands under a policy on a day. */
export function medicineWashout(taken: TakenMedication, policy: WashoutPolicy, on: Day): MedicineWashout {
  const found = findMedication(taken.medication);
  if (found.found !== 'exact') {
    const unknown: WashoutUnknown = found.found === 'guess' ? 'name-guessed' : 'not-in-the-table';
    return { taken, found, status: 'unknown', unknown: [unknown], notes: [], restsOnUnverified: false };
  }
  const { medication } = found;
  const notes = notesOn(medication, taken);
  if (medication.action === 'allow') {
    return { taken, found, medication, status: 'not-needed', unknown: [], notes, restsOnUnverified: false };
  }
  const { days, rule, longerThanDays, restsOnUnverified, ...told } = washoutDays(medication, policy);
  const depot = depotQuestion(medication, taken);
  const last = lastDay(taken);
  const reachable = days && depot.length === 0 ? days : undefined;
  const unknown = [...depot, ...told.unknown, ...(typeof last === 'object' ? [last.unknown] : [])];
  const earliest =
    reachable && typeof last === 'string'
      ? { soonest: addDays(last, Math.ceil(reachable.shortest)), latest: addDays(last, Math.ceil(reachable.longest)) }
      : undefined;
  return {
    taken,
    found,
    medication,
    status: medication.action === 'judgement' ? 'clinician-decides' : statusOn(earliest, on),
    ...(reachable ? { days: reachable } : {}),
    ...(earliest ? { earliest } : {}),
    unknown,
    ...(longerThanDays === undefined ? {} : { longerThanDays }),
    ...(rule ? { rule } : {}),
    notes,
    restsOnUnverified,
  };
}

function statusOn(earliest: MedicineWashout['earliest'], on: Day): MedicineWashout['status'] {
  if (!earliest) return 'unknown';
  if (on >= earliest.latest) return 'complete';
  return on >= earliest.soonest ? 'possibly' : 'waiting';
}

function lastDay({ lastTakenOn }: TakenMedication): Day | { readonly unknown: WashoutUnknown } {
  if (lastTakenOn === 'still-taking') return { unknown: 'still-taking' };
  const day = parseDay(lastTakenOn);
  return day.ok ? day.value : { unknown: 'last-dose-unknown' };
}

function depotQuestion({ id }: Medication, { depot }: TakenMedication): readonly WashoutUnknown[] {
  if (depot === true) return ['depot'];
  const asked = depot === 'unknown' || (depot === undefined && has(depotForms.medications, id));
  return asked ? ['depot-not-known'] : [];
}

function notesOn({ id, action, mechanism }: Medication, { depot }: TakenMedication): readonly WashoutNote[] {
  const led =
    action === 'taper-and-washout' ||
    has(prescriberTaper.mechanisms, mechanism) ||
    has(prescriberTaper.medications, id);
  const impractical = depot === true || has(impracticalWashout.medications, id);
  return [
    ...(led && action !== 'allow' ? (['prescriber-leads-taper'] as const) : []),
    ...(impractical ? (['washout-impractical-refer'] as const) : []),
    ...ofAction(action),
  ];
}

function ofAction(action: Medication['action']): readonly WashoutNote[] {
  switch (action) {
    case 'prohibit':
      return ['prohibited-while-active'];
    case 'hold-on-dosing-day':
      return ['hold-decided-by-prescriber'];
    case 'rescue-only':
      return ['rescue-allowed-to-staff'];
    case 'judgement':
      return ['clinician-judges'];
    case 'allow':
      return ['goes-on-unchanged'];
    case 'taper-and-washout':
      return [];
  }
}

function has(list: readonly string[], item: string): boolean {
  return list.includes(item);
}
