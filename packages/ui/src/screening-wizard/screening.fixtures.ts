import { mapp1, parseScreeningRecord, screen } from '@mdma-at/screening';
import type { FormAnswer, FormAnswers, JudgeScreening, ScreeningDefinition } from './screening-types.ts';

/** Three topics of a form: enough to go on, back and past an open answer. */
export const definition: ScreeningDefinition = {
  topics: [
    {
      id: 'person',
      title: 'Person',
      questions: [
        { path: 'demographics.ageYears', label: 'Age', kind: 'number', unit: 'years' },
        {
          path: 'demographics.canSwallowPills',
          label: 'Can swallow capsules',
          kind: 'one',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
      ],
    },
    {
      id: 'heart',
      title: 'Heart',
      questions: [
        {
          path: 'cardiovascular.arrhythmia',
          label: 'Arrhythmia in the history',
          why: 'MDMA raises pulse and blood pressure.',
          kind: 'one',
          options: [
            { value: 'none', label: 'None' },
            { value: 'not-significant', label: 'Not significant' },
            { value: 'significant', label: 'Significant' },
          ],
        },
        {
          path: 'cardiovascular.hypertension',
          label: 'Hypertension',
          kind: 'one',
          options: [
            { value: 'none', label: 'None' },
            { value: 'controlled', label: 'Controlled' },
            { value: 'uncontrolled', label: 'Uncontrolled' },
          ],
        },
      ],
    },
    {
      id: 'mind',
      title: 'Psychiatric history',
      intro: 'Some of these are asked of everybody. Not knowing yet is an answer.',
      questions: [
        {
          path: 'suicidality.clinicianRisk',
          label: 'Suicide risk as a clinician judges it',
          sensitive: true,
          why: 'Somebody at risk is looked after before anything is decided about a dose.',
          kind: 'one',
          options: [
            { value: 'none', label: 'None' },
            { value: 'low', label: 'Low' },
            { value: 'moderate', label: 'Moderate' },
            { value: 'high', label: 'High' },
          ],
        },
        {
          path: 'psychiatric.bipolarI',
          label: 'Bipolar I disorder, past or current',
          kind: 'one',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ],
        },
      ],
    },
  ],
};

/** What a made-up person answered in topics that this form leaves out. */
const elsewhere: Readonly<Record<string, unknown>> = {
  'demographics.languageFluent': true,
  'ptsd.caps5.diagnosis': true,
  'ptsd.caps5.totalSeverity': 44,
  'ptsd.symptomMonths': 30,
  'cardiovascular.sympathomimeticCouldHarm': false,
  'cardiovascular.markedQtProlongation': false,
  'reproductive.childbearingPotential': false,
  'reproductive.notOfChildbearingPotentialBecause': 'postmenopausal',
  'reproductive.breastfeeding': false,
  'psychiatric.psychoticDisorder': false,
  'psychiatric.dissociativeIdentityDisorder': false,
  'psychiatric.eatingDisorder': 'none',
  'psychiatric.depressionWithPsychoticFeatures': false,
  'psychiatric.personalityDisorder': 'none',
  'substanceUse.alcohol.severity': 'none',
  'substanceUse.cannabis.severity': 'none',
  'substanceUse.other.severity': 'none',
  medicines: [],
  'consent.hasCapacity': true,
  'consent.agreesToRecording': true,
  'consent.emergencyContactNamed': true,
  'consent.reportsNewConditionsWithinHours': 48,
  'consent.agreesToFasting': true,
  'consent.agreesToMedicineRestrictions': true,
  'consent.agreesToNoOtherTrial': true,
  'consent.agreesToOvernightStay': true,
  'consent.agreesToBeDrivenHome': true,
};

function asRecorded(answer: FormAnswer | undefined): unknown {
  if (answer === 'yes') return true;
  if (answer === 'no') return false;
  return typeof answer === 'string' && /^\d+(\.\d+)?$/.test(answer) ? Number(answer) : answer;
}

type Tree = { [name: string]: unknown };

function placed(tree: Tree, [name = '', ...rest]: readonly string[], value: unknown): Tree {
  const below = (tree[name] ?? {}) as Tree;
  return { ...tree, [name]: rest.length === 0 ? value : placed(below, rest, value) };
}

function recordOf(answers: FormAnswers): Tree {
  const all = Object.entries({ ...elsewhere, ...answers }).filter(([, answer]) => answer !== undefined);
  return all.reduce<Tree>(
    (tree, [path, answer]) => placed(tree, path.split('.'), asRecorded(answer as FormAnswer)),
    {},
  );
}

/** Judges as an app does: what no record can hold is named and left out, the rest is screened. */
export const judge: JudgeScreening = (answers) => {
  const parsed = parseScreeningRecord(recordOf(answers));
  const issues = parsed.ok ? [] : parsed.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const kept = Object.fromEntries(Object.entries(answers).filter(([path]) => !issues.some((one) => one.path === path)));
  const sound = parseScreeningRecord(recordOf(kept));
  return { report: screen(sound.ok ? sound.value : {}, mapp1, { on: '2026-08-14' }), issues };
};

/** Everything answered, nothing in the way. */
export const allAnswered: FormAnswers = {
  'demographics.ageYears': '34',
  'demographics.canSwallowPills': 'yes',
  'cardiovascular.arrhythmia': 'none',
  'cardiovascular.hypertension': 'none',
  'suicidality.clinicianRisk': 'none',
  'psychiatric.bipolarI': 'no',
};
