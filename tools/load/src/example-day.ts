import { applySitePolicy, type DosingDayInput, mapp1, sitePolicies } from '@mdma-at/protocol';
import { limitSets, schedules } from '@mdma-at/vitals';

/** When every day begins: the moment is nobody's business but the script's. */
export const startsAt = Date.parse('2026-11-21T08:00:00Z');

/** The first dosing session of a made-up participant who is ready for it. */
export function exampleInput(): DosingDayInput {
  const site = applySitePolicy(mapp1, sitePolicies.demo);
  if (!site.ok) throw new Error('[load] the site policy does not fit the definition');
  return {
    participant: 'load',
    sessionNumber: 1,
    definition: site.value.definition,
    limits: limitSets.siteDemo,
    schedule: schedules.siteDemo,
    staff: [
      { person: 'therapist-a', role: 'therapist', qualified: 'yes' },
      { person: 'therapist-b', role: 'therapist', qualified: 'yes' },
      { person: 'physician-m', role: 'physician', qualified: 'yes' },
      { person: 'attendant-n', role: 'attendant', qualified: 'yes' },
    ],
    course: {
      enrolmentConfirmed: 'yes',
      preparationComplete: 'yes',
      washoutComplete: 'yes',
      eligibility: { standing: 'eligible', reviewedAt: startsAt - 86_400_000 },
      previousInitialDose: 'none',
      escalation: { decided: 'unknown', lastDoseTolerated: 'unknown' },
      companionArranged: 'yes',
      supportContactOnFile: 'yes',
      ableToBecomePregnant: 'no',
      contraindicatedDrug: 'none',
      withdrawn: 'no',
      openSuicideRisk: 'no',
      openSeriousAdverseEvent: 'no',
    },
  };
}
