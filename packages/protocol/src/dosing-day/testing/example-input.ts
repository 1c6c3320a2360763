import { limitSets, schedules } from '@mdma-at/vitals';
import { mapp1 } from '../../definitions/mapp1.data.ts';
import { applySitePolicy } from '../../policies/apply-site-policy.ts';
import { siteDemo } from '../../policies/site-demo.data.ts';
import type { DosingDayInput } from '../input.ts';

/** 08:00 on a day in March. */
export const arrival = Date.parse('2026-03-02T08:00:00Z');

/** A moment some minutes after arrival. */
export const minute = (minutes: number) => arrival + minutes * 60_000;

function mergedDefinition() {
  const site = applySitePolicy(mapp1, siteDemo);
  if (!site.ok) throw new Error(`the demo policy does not fit MAPP1: ${JSON.stringify(site.issues)}`);
  return site.value.definition;
}

/** MAPP1 with the demo site's policy over it. */
export const definition = mergedDefinition();

/** The first dosing session of a made-up participant who is ready for it. */
export const exampleInput: DosingDayInput = {
  participant: 'P-0142',
  sessionNumber: 1,
  definition,
  limits: limitSets.siteDemo,
  schedule: schedules.siteDemo,
  staff: [
    { person: 'therapist-a', role: 'therapist', qualified: 'yes' },
    { person: 'therapist-b', role: 'therapist', qualified: 'yes' },
    { person: 'therapist-c', role: 'therapist', qualified: 'unknown' },
    { person: 'physician-m', role: 'physician', qualified: 'yes' },
    { person: 'attendant-n', role: 'attendant', qualified: 'yes' },
  ],
  course: {
    enrolmentConfirmed: 'yes',
    preparationComplete: 'yes',
    washoutComplete: 'yes',
    eligibility: { standing: 'eligible', reviewedAt: minute(-1_440) },
    previousInitialDose: 'none',
    escalation: { decided: 'unknown', lastDoseTolerated: 'unknown' },
    companionArranged: 'yes',
    supportContactOnFile: 'yes',
    ableToBecomePregnant: 'yes',
    contraindicatedDrug: 'none',
    withdrawn: 'no',
    openSuicideRisk: 'no',
    openSeriousAdverseEvent: 'no',
  },
};

/** The second session of the same participant, after 80 mg that was tolerated and a decision for 120 mg. */
export const secondSession: DosingDayInput = {
  ...exampleInput,
  sessionNumber: 2,
  course: {
    ...exampleInput.course,
    previousInitialDose: { amountMg: 80, saltForm: 'HCl' },
    escalation: { decided: 'yes', toMg: 120, lastDoseTolerated: 'yes' },
  },
};
