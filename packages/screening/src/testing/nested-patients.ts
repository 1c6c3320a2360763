import type { ScreeningRecord } from '../record/record.ts';
import { eligibleEverywhere } from '../fixtures/eligible-everywhere.ts';
import { mulberry32 } from './flat-patients.ts';
import { withAnswers } from '../fixtures/with-answers.ts';

const options: Readonly<Record<string, readonly unknown[]>> = {
  'demographics.ageYears': [17, 18, 25, 34, 41, 58, 66],
  'ptsd.caps5.totalSeverity': [24, 28, 31, 35, 42, 55],
  'ptsd.symptomMonths': [3, 6, 24, 120],
  'cardiovascular.hypertension': ['none', 'none', 'none', 'controlled', 'uncontrolled'],
  'cardiovascular.hypertensionTreated': [true, false],
  'cardiovascular.arrhythmia': ['none', 'none', 'none', 'not-significant', 'significant'],
  'medical.diabetes': ['none', 'none', 'none', 'well-managed', 'not-well-managed'],
  'psychiatric.bipolarI': [false, false, false, false, true],
  'psychiatric.personalityDisorder': ['none', 'none', 'none', 'present'],
  'substanceUse.alcohol.severity': ['none', 'none', 'mild', 'moderate', 'severe'],
  'substanceUse.alcohol.remission': ['not-in-remission', 'early', 'sustained'],
  'substanceUse.cannabis.severity': ['none', 'none', 'mild', 'moderate'],
  'substanceUse.cannabis.remission': ['not-in-remission', 'early', 'sustained'],
  'substanceUse.other.severity': ['none', 'none', 'none', 'mild', 'severe'],
  'substanceUse.other.monthsSince': [3, 11, 12, 40],
  'treatment.ableAndWillingToStopPsychiatricMedicines': [true, true, false],
  'treatment.ssriOrSnriWeeks': [0, 5, 6, 12],
  'reproductive.childbearingPotential': [true, true, false],
  'suicidality.clinicianRisk': ['none', 'low', 'moderate', 'high', 'imminent'],
};

/** Made-up whole records with lists of medicines, some answers unknown and some not recorded, by a seed. */
export function nestedPatients(count: number, seed: number): readonly ScreeningRecord[] {
  const random = mulberry32(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: count }, () => {
    const answers: Record<string, unknown> = {};
    for (const [path, values] of Object.entries(options)) {
      const chance = random();
      answers[path] = chance < 0.025 ? 'unknown' : chance < 0.05 ? undefined : oneOf(values);
    }
    if (answers['reproductive.childbearingPotential'] === false) {
      answers['reproductive.notOfChildbearingPotentialBecause'] = oneOf([
        'postmenopausal',
        'assigned-male-at-birth',
        'other',
      ]);
    }
    answers['medicines'] = Array.from({ length: Math.floor(random() * 5) }, () => ({
      name: oneOf(['sertraline', 'phenelzine', 'metformin', 'lisinopril']),
      taking: oneOf([true, false, 'unknown']),
      psychiatric: oneOf([true, false]),
      serotonergicAntidepressant: oneOf([true, false]),
      maoInhibitor: oneOf([false, false, false, true]),
    }));
    return withAnswers(eligibleEverywhere, answers);
  });
}
