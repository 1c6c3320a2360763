import type { Day } from '@mdma-at/evidence';
import type { Json } from '@mdma-at/journal';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly answer: Json;
}

/** One question of the form. `unknown` can always be chosen and is no `no`. */
export type Question = { readonly path: string; readonly label: string; readonly why?: string } & (
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'number'; readonly unit: string }
);

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

const yesNo = (path: string, label: string, why?: string): Question => ({
  path,
  label,
  ...(why && { why }),
  kind: 'choice',
  options: [
    { value: 'yes', label: 'Yes', answer: true },
    { value: 'no', label: 'No', answer: false },
  ],
});

const choice = (path: string, label: string, options: Readonly<Record<string, string>>): Question => ({
  path,
  label,
  kind: 'choice',
  options: Object.entries(options).map(([value, text]) => ({ value, label: text, answer: value })),
});

const number = (path: string, label: string, unit: string, why?: string): Question => ({
  path,
  label,
  unit,
  ...(why && { why }),
  kind: 'number',
});

const severities = { none: 'Never', mild: 'Mild', moderate: 'Moderate', severe: 'Severe' };
const remissions = {
  'not-in-remission': 'Not in remission',
  early: 'Early remission',
  sustained: 'Sustained remission',
};

/** The questions of a screening in the order of a conversation. */
export function topicsOn(today: Day): readonly Topic[] {
  return [
    {
      id: 'person',
      title: 'Person',
      questions: [
        number('demographics.ageYears', 'Age', 'years'),
        yesNo('demographics.languageFluent', 'Speaks and reads the language used at the site'),
        yesNo('demographics.canSwallowPills', 'Can swallow capsules'),
      ],
    },
    {
      id: 'ptsd',
      title: 'Post-traumatic stress',
      questions: [
        yesNo('ptsd.caps5.diagnosis', 'PTSD by the CAPS-5 interview'),
        number('ptsd.caps5.totalSeverity', 'CAPS-5 total severity, 0 to 80', '{score}'),
        number('ptsd.symptomMonths', 'Symptoms have lasted', 'months'),
      ],
    },
    {
      id: 'heart',
      title: 'Heart',
      questions: [
        yesNo(
          'cardiovascular.sympathomimeticCouldHarm',
          'A rise in pressure or pulse could do harm',
          'MDMA raises blood pressure and pulse.',
        ),
        choice('cardiovascular.hypertension', 'Hypertension', {
          none: 'None',
          controlled: 'Controlled',
          uncontrolled: 'Uncontrolled',
        }),
        choice('cardiovascular.arrhythmia', 'Arrhythmia in the history', {
          none: 'None',
          'not-significant': 'Not significant',
          significant: 'Significant',
        }),
        yesNo('cardiovascular.markedQtProlongation', 'Marked QT prolongation in the ECG'),
      ],
    },
    {
      id: 'pregnancy',
      title: 'Pregnancy',
      questions: [
        yesNo(
          'reproductive.childbearingPotential',
          'A pregnancy is possible',
          'A negative test is needed at entry and before each dosing session.',
        ),
        choice('reproductive.notOfChildbearingPotentialBecause', 'If not, because', {
          'assigned-male-at-birth': 'Assigned male at birth',
          postmenopausal: 'Postmenopausal',
          'permanently-sterilised': 'Permanently sterilised',
          other: 'Another reason',
        }),
        yesNo('reproductive.pregnant', 'Pregnant'),
        yesNo('reproductive.breastfeeding', 'Breastfeeding'),
        {
          path: 'reproductive.pregnancyTests',
          label: 'Pregnancy test today',
          kind: 'choice',
          options: [
            { value: 'negative', label: 'Negative', answer: [{ on: today, result: 'negative' }] },
            { value: 'positive', label: 'Positive', answer: [{ on: today, result: 'positive' }] },
          ],
        },
        {
          path: 'reproductive.contraceptiveMethods',
          label: 'Contraception',
          kind: 'choice',
          options: [
            { value: 'iud', label: 'Intrauterine device', answer: ['intrauterine-device'] },
            { value: 'oral', label: 'Oral hormones alone', answer: ['oral-hormones'] },
            { value: 'oral-barrier', label: 'Oral hormones and a barrier', answer: ['oral-hormones', 'barrier'] },
            { value: 'abstinence', label: 'Abstinence', answer: ['abstinence'] },
            { value: 'nothing', label: 'None', answer: [] },
          ],
        },
        number(
          'reproductive.contraceptionDaysAfterLastSession',
          'Contraception goes on after the last session for',
          'days',
        ),
      ],
    },
    {
      id: 'mind',
      title: 'Psychiatric history',
      questions: [
        yesNo('psychiatric.psychoticDisorder', 'Primary psychotic disorder, past or current'),
        yesNo('psychiatric.bipolarI', 'Bipolar I disorder, past or current'),
        yesNo('psychiatric.dissociativeIdentityDisorder', 'Dissociative identity disorder'),
        choice('psychiatric.eatingDisorder', 'Eating disorder', {
          none: 'None',
          'without-active-purging': 'Without active purging',
          'with-active-purging': 'With active purging',
        }),
        yesNo('psychiatric.depressionWithPsychoticFeatures', 'Major depression with psychotic features'),
        choice('psychiatric.personalityDisorder', 'Personality disorder', {
          none: 'None',
          present: 'Present',
          'severe-with-marked-instability': 'Severe, with marked instability',
        }),
        choice('suicidality.clinicianRisk', 'Suicide risk as a clinician judges it', {
          none: 'None',
          low: 'Low',
          moderate: 'Moderate',
          high: 'High',
          imminent: 'Imminent',
        }),
      ],
    },
    {
      id: 'substances',
      title: 'Substances',
      questions: (['alcohol', 'cannabis', 'other'] as const).flatMap((substance) => [
        choice(
          `substanceUse.${substance}.severity`,
          `${substance === 'other' ? 'Other substance' : substance === 'alcohol' ? 'Alcohol' : 'Cannabis'} use disorder`,
          severities,
        ),
        choice(`substanceUse.${substance}.remission`, 'and now', remissions),
      ]),
    },
    {
      id: 'medicines',
      title: 'Medicines',
      questions: [
        {
          path: 'medicines',
          label: 'Psychiatric medicines taken now',
          why: 'They are tapered under the prescriber before baseline; nobody stops a medicine alone.',
          kind: 'choice',
          options: [
            { value: 'none', label: 'None', answer: [] },
            {
              value: 'some',
              label: 'At least one',
              answer: [{ name: 'psychiatric medicine', psychiatric: true, taking: true }],
            },
          ],
        },
        yesNo(
          'treatment.ableAndWillingToStopPsychiatricMedicines',
          'Able and willing to stop them under the prescriber',
        ),
      ],
    },
    {
      id: 'agreements',
      title: 'Consent and agreements',
      questions: [
        yesNo('consent.hasCapacity', 'Has the capacity to consent'),
        yesNo('consent.agreesToRecording', 'Agrees to recording'),
        yesNo('consent.emergencyContactNamed', 'Names an emergency contact'),
        number('consent.reportsNewConditionsWithinHours', 'Reports a new condition within', 'hours'),
        yesNo('consent.agreesToFasting', 'Agrees to fasting'),
        yesNo('consent.agreesToMedicineRestrictions', 'Agrees to medicine restrictions'),
        yesNo('consent.agreesToNoOtherTrial', 'Takes part in no other trial'),
        yesNo('consent.agreesToOvernightStay', 'Agrees to stay overnight after each dosing session'),
        yesNo('consent.agreesToBeDrivenHome', 'Agrees to be driven home'),
      ],
    },
  ];
}

/** The option that an answer stands for. */
export function chosen(question: Question, answer: Json | undefined): string | undefined {
  if (answer === undefined) return undefined;
  if (answer === 'unknown') return 'unknown';
  if (question.kind === 'number')
    return typeof answer === 'number' || typeof answer === 'string' ? `${answer}` : undefined;
  return question.options.find((option) => JSON.stringify(option.answer) === JSON.stringify(answer))?.value;
}

/** What is written down for a typed number: the number, or the text as it is when it is none. */
export function typedNumber(text: string): Json {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}
