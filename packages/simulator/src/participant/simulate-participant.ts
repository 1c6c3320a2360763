import type { Day } from '@mdma-at/evidence';
import type { ProtocolDefinition } from '@mdma-at/protocol';
import type { ManagedCondition, MedicineTaken, ScreeningRecord } from '@mdma-at/screening';
import { patientModel } from '../physiology.data.ts';
import { type Random, randomFrom } from '../random.ts';
import { drawPhysiology, type Physiology } from '../signs-at.ts';
import { population } from './population.data.ts';

/** A person who doesn't exist: what screening asks for, and a body. */
export interface SimulatedParticipant {
  /** Never with a letter that is taken for a digit. */
  readonly code: string;
  readonly definition: string;
  readonly on: Day;
  readonly record: ScreeningRecord;
  readonly physiology: Physiology;
}

/** Who is simulated; `on` is the day of screening. */
export interface ParticipantOptions {
  readonly seed: number;
  readonly definition: Pick<ProtocolDefinition, 'id'>;
  readonly on?: Day;
}

interface Draw {
  readonly random: Random;
  readonly on: Day;
  readonly within: (range: { readonly from: number; readonly to: number }) => number;
  /** Whether something with this share is there; now and then nobody recorded it. */
  readonly has: (share: number) => boolean | 'unknown';
  readonly oneOf: <T>(first: T, ...more: readonly T[]) => T;
}

/** Draws a participant over all criteria of screening. The same options give the same person everywhere. */
export function simulateParticipant({
  seed,
  definition,
  on = population.on,
}: ParticipantOptions): SimulatedParticipant {
  const random = randomFrom(seed);
  const { alphabet, codeLength, unknownShare } = population;
  const code = Array.from({ length: codeLength }, () => alphabet[random.integer(0, alphabet.length - 1)]).join('');
  const draw: Draw = {
    random,
    on,
    within: ({ from, to }) => random.integer(from, to),
    has: (share) => (random.uniform() < unknownShare ? 'unknown' : random.uniform() < share),
    oneOf: (first, ...more) => [first, ...more][random.integer(0, more.length)] ?? first,
  };
  const record: ScreeningRecord = {
    ...person(draw),
    ...illness(draw),
    ...heart(draw),
    ...mind(draw),
    medicines: medicines(draw),
  };
  return { code: `P-${code}`, definition: definition.id, on, record, physiology: drawPhysiology(patientModel, random) };
}

function person({ random, on, within, has, oneOf }: Draw): ScreeningRecord {
  const { commonShare, rareShare, ableToBecomePregnantShare } = population;
  const usual = (share: number) => not(has(share));
  const able = random.uniform() < ableToBecomePregnantShare;
  return {
    demographics: {
      ageYears: within(population.ageYears),
      sexAssignedAtBirth: able ? 'female' : oneOf('male', 'female', 'intersex'),
      weightKg: within(population.weightKg),
      languageFluent: usual(rareShare),
      canSwallowPills: usual(rareShare),
    },
    consent: {
      hasCapacity: usual(rareShare),
      agreesToRecording: usual(commonShare),
      emergencyContactNamed: usual(rareShare),
      reportsNewConditionsWithinHours: random.uniform() < rareShare ? 72 : 48,
      agreesToFasting: usual(rareShare),
      agreesToMedicineRestrictions: usual(rareShare),
      agreesToNoOtherTrial: usual(rareShare),
      agreesToOvernightStay: usual(rareShare),
      agreesToBeDrivenHome: usual(rareShare),
    },
    support: {
      stableSituation: usual(commonShare),
      complexTrauma: has(commonShare),
      allianceAndPreparationAdequate: usual(rareShare),
      vitalsOnDosingDaysArranged: usual(rareShare),
    },
    reproductive: able
      ? {
          childbearingPotential: true,
          pregnant: has(rareShare),
          breastfeeding: has(rareShare),
          pregnancyTests: [{ on, result: random.uniform() < rareShare ? 'positive' : 'negative' }],
          contraceptiveMethods: random.uniform() < commonShare ? ['barrier'] : ['intrauterine-device'],
          contraceptionDaysAfterLastSession: oneOf(10, 10, 10, 7),
        }
      : {
          childbearingPotential: false,
          notOfChildbearingPotentialBecause: oneOf(
            'postmenopausal',
            'permanently-sterilised',
            'assigned-male-at-birth',
            'other',
          ),
          pregnant: false,
          breastfeeding: false,
        },
  };
}

function illness({ random, on, within, has, oneOf }: Draw): ScreeningRecord {
  const { rareShare, commonShare } = population;
  const managed = () =>
    (random.uniform() < commonShare ? oneOf('well-managed', 'not-well-managed') : 'none') as ManagedCondition;
  return {
    ptsd: {
      dsm5Diagnosis: not(has(rareShare)),
      caps5: {
        on,
        diagnosis: not(has(rareShare)),
        totalSeverity: within(population.caps5),
        dissociativeSubtype: has(commonShare),
      },
      pcl5: { on, total: within(population.pcl5) },
      symptomMonths: within(population.symptomMonths),
      currentSeverity: oneOf('mild', 'moderate', 'severe'),
      reexposureRisk: oneOf('low', 'low', 'moderate', 'high'),
    },
    treatment: {
      adequateTraumaFocusedTherapy: not(has(commonShare)),
      ssriOrSnriWeeks: within(population.ssriWeeks),
      adequateFirstLineTreatment: not(has(commonShare)),
      treatmentResistant: not(has(commonShare)),
      noSatisfactoryAlternative: not(has(commonShare)),
      cannotJoinTrial: not(has(commonShare)),
      ableAndWillingToStopPsychiatricMedicines: not(has(rareShare)),
      weeksSinceElectroconvulsiveTherapy: random.uniform() < rareShare ? 4 : 'never',
      weeksSinceKetamineTherapy: random.uniform() < commonShare ? 4 : 'never',
    },
    medical: {
      symptomaticLiverDisease: has(rareShare),
      severeHepaticImpairment: has(rareShare),
      diabetes: managed(),
      hyperthyroidism: managed(),
      glaucoma: managed(),
      asthma: has(commonShare),
      hyponatraemiaHistory: has(rareShare),
      hyperthermiaHistory: has(rareShare),
      malignantHyperthermiaHistory: has(rareShare),
      seizureDisorder: has(rareShare),
      otherSignificantDisease: has(rareShare),
      activeCancer: has(rareShare),
      allergyToProduct: has(rareShare),
    },
  };
}

function heart({ on, within, has, oneOf, random }: Draw): ScreeningRecord {
  const { rareShare, commonShare } = population;
  return {
    cardiovascular: {
      sympathomimeticCouldHarm: has(rareShare),
      bloodPressure: [0, 1].map(() => ({
        on,
        systolic: within(population.systolic),
        diastolic: within(population.diastolic),
      })),
      hypertension: random.uniform() < commonShare ? oneOf('controlled', 'uncontrolled') : 'none',
      hypertensionTreated: has(commonShare),
      carotidUltrasound: oneOf('not-done', 'normal', 'normal', 'abnormal'),
      nuclearStressTest: oneOf('not-done', 'normal', 'normal', 'abnormal'),
      ecgs: [{ on, qtcMs: within(population.qtcMs), formula: 'fridericia' }],
      markedQtProlongation: has(rareShare),
      arrhythmia: random.uniform() < rareShare ? oneOf('significant', 'not-significant') : 'none',
      accessoryPathway: random.uniform() < rareShare ? oneOf('ablated', 'not-ablated') : 'none',
      myocardialInfarction: random.uniform() < rareShare ? oneOf('past', 'recent') : 'none',
      strokeOrTia: has(rareShare),
      aneurysm: has(rareShare),
      coronaryDisease: has(rareShare),
      peripheralVascularDisease: has(rareShare),
      heartFailure: has(rareShare),
      structuralHeartDisease: random.uniform() < rareShare ? oneOf('severe', 'not-severe') : 'none',
      hypokalaemia: has(rareShare),
      familyHistoryOfLongQt: has(rareShare),
      takesQtProlongingMedicine: has(rareShare),
    },
  };
}

function mind({ on, has, oneOf, random }: Draw): ScreeningRecord {
  const { rareShare, commonShare } = population;
  return {
    psychiatric: {
      psychoticDisorder: has(rareShare),
      bipolarI: has(rareShare),
      recentManiaOrHypomania: has(rareShare),
      dissociativeIdentityDisorder: has(rareShare),
      eatingDisorder: random.uniform() < rareShare ? oneOf('with-active-purging', 'without-active-purging') : 'none',
      depressionWithPsychoticFeatures: has(rareShare),
      personalityDisorder: random.uniform() < commonShare ? oneOf('present', 'severe-with-marked-instability') : 'none',
    },
    substanceUse: {
      alcohol: {
        severity: random.uniform() < commonShare ? oneOf('mild', 'moderate', 'severe') : 'none',
        remission: oneOf('not-in-remission', 'early', 'sustained'),
        monthsSince: random.integer(0, 24),
      },
      cannabis: {
        severity: random.uniform() < commonShare ? oneOf('mild', 'moderate') : 'none',
        remission: oneOf('not-in-remission', 'early', 'sustained'),
        monthsSince: random.integer(0, 24),
      },
      other: {
        severity: random.uniform() < rareShare ? 'severe' : 'none',
        remission: oneOf('not-in-remission', 'early', 'sustained'),
        monthsSince: random.integer(0, 24),
      },
      mdma: {
        usesInTenYears: random.integer(0, 12),
        monthsSinceLastUse: oneOf<number | 'never'>('never', 'never', 3, 24),
      },
    },
    suicidality: {
      clinicianRisk: random.uniform() < commonShare ? oneOf('moderate', 'high', 'imminent') : 'low',
      cssrs: {
        on,
        ideationLevel: random.uniform() < commonShare ? random.integer(2, 5) : 0,
        behaviourLifetime: has(commonShare),
        behaviourPastThreeMonths: has(rareShare),
      },
    },
  };
}

function medicines({ random }: Draw): readonly MedicineTaken[] {
  const taken: MedicineTaken[] = [];
  if (random.uniform() < population.ssriShare) {
    taken.push({
      name: 'sertraline',
      taking: true,
      psychiatric: true,
      serotonergicAntidepressant: true,
      maoInhibitor: false,
    });
  }
  if (random.uniform() < population.recentMaoiShare) {
    taken.push({
      name: 'phenelzine',
      taking: true,
      psychiatric: true,
      serotonergicAntidepressant: true,
      maoInhibitor: true,
    });
  }
  return taken;
}

function not(answer: boolean | 'unknown'): boolean | 'unknown' {
  return answer === 'unknown' ? answer : !answer;
}
