import type { Basis } from '@mdma-at/evidence';

/** How answers can change once they are known. An answer named nowhere here can be changed or arranged. */
export const answerChange = {
  /** History and lasting facts: once known, they stay. */
  stays: [
    'demographics.sexAssignedAtBirth',
    'ptsd.caps5.diagnosis',
    'ptsd.caps5.totalSeverity',
    'ptsd.dsm5Diagnosis',
    'ptsd.pcl5.total',
    'cardiovascular.familyHistoryOfLongQt',
    'cardiovascular.arrhythmia',
    'cardiovascular.myocardialInfarction',
    'cardiovascular.strokeOrTia',
    'cardiovascular.aneurysm',
    'cardiovascular.coronaryDisease',
    'cardiovascular.peripheralVascularDisease',
    'cardiovascular.heartFailure',
    'cardiovascular.structuralHeartDisease',
    'cardiovascular.bloodPressure.*.systolic',
    'cardiovascular.bloodPressure.*.diastolic',
    'cardiovascular.ecgs.*.qtcMs',
    'cardiovascular.ecgs.*.formula',
    'medical.hyponatraemiaHistory',
    'medical.hyperthermiaHistory',
    'medical.malignantHyperthermiaHistory',
    'medical.seizureDisorder',
    'medical.asthma',
    'medical.allergyToProduct',
    'reproductive.childbearingPotential',
    'reproductive.notOfChildbearingPotentialBecause',
    'reproductive.pregnancyTests.*.result',
    'psychiatric.psychoticDisorder',
    'psychiatric.bipolarI',
    'psychiatric.dissociativeIdentityDisorder',
    'psychiatric.depressionWithPsychoticFeatures',
    'psychiatric.personalityDisorder',
    'substanceUse.alcohol.severity',
    'substanceUse.cannabis.severity',
    'substanceUse.other.severity',
    'substanceUse.mdma.usesInTenYears',
    'support.complexTrauma',
    'medicines.*.psychiatric',
    'medicines.*.serotonergicAntidepressant',
    'medicines.*.maoInhibitor',
  ],
  /** Numbers that only grow, and by which unit. */
  grows: {
    'demographics.ageYears': 'years',
    'ptsd.symptomMonths': 'months',
    'substanceUse.alcohol.monthsSince': 'months',
    'substanceUse.cannabis.monthsSince': 'months',
    'substanceUse.other.monthsSince': 'months',
    'substanceUse.mdma.monthsSinceLastUse': 'months',
    'treatment.weeksSinceElectroconvulsiveTherapy': 'weeks',
    'treatment.weeksSinceKetamineTherapy': 'weeks',
  },
  /** What time heals, on a day that the record does not tell. */
  heals: [
    'substanceUse.alcohol.remission',
    'substanceUse.cannabis.remission',
    'substanceUse.other.remission',
    'psychiatric.recentManiaOrHypomania',
    'reproductive.breastfeeding',
    'reproductive.pregnant',
  ],
  /** What ends with a taper and its washout. */
  washesOut: ['medicines.*.taking'],
  basis: {
    facts: ['S-007', 'S-015', 'S-149', 'S-151', 'S-155'],
    verification: 'derived',
    cites: [],
    because: 'Follows from what each answer asks; a past disease stays past, months since an event grow.',
  },
} as const satisfies {
  readonly stays: readonly string[];
  readonly grows: Readonly<Record<string, 'years' | 'months' | 'weeks'>>;
  readonly heals: readonly string[];
  readonly washesOut: readonly string[];
  readonly basis: Basis;
};
