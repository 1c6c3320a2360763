import type { Day } from '@mdma-at/evidence';
import type { Answer } from './answer.ts';

/** Heart and vessels: repeated measurements with their dates, and history. */
export interface CardiovascularAnswers {
  /** A clinician judges that a rise in blood pressure or heart rate could do harm. */
  readonly sympathomimeticCouldHarm?: Answer<boolean>;
  readonly bloodPressure?: Answer<readonly BloodPressureReading[]>;
  readonly hypertension?: Answer<'none' | 'controlled' | 'uncontrolled'>;
  readonly hypertensionTreated?: Answer<boolean>;
  readonly carotidUltrasound?: Answer<'not-done' | 'normal' | 'abnormal'>;
  readonly nuclearStressTest?: Answer<'not-done' | 'normal' | 'abnormal'>;
  readonly ecgs?: Answer<readonly Ecg[]>;
  /** Marked prolongation of QT or QTc at baseline, as read by a clinician. */
  readonly markedQtProlongation?: Answer<boolean>;
  /** History of arrhythmia; `significant` is a clinician's word. */
  readonly arrhythmia?: Answer<'none' | 'not-significant' | 'significant'>;
  readonly accessoryPathway?: Answer<'none' | 'ablated' | 'not-ablated'>;
  readonly myocardialInfarction?: Answer<'none' | 'past' | 'recent'>;
  readonly strokeOrTia?: Answer<boolean>;
  readonly aneurysm?: Answer<boolean>;
  readonly coronaryDisease?: Answer<boolean>;
  readonly peripheralVascularDisease?: Answer<boolean>;
  readonly heartFailure?: Answer<boolean>;
  readonly structuralHeartDisease?: Answer<'none' | 'not-severe' | 'severe'>;
  readonly hypokalaemia?: Answer<boolean>;
  readonly familyHistoryOfLongQt?: Answer<boolean>;
  readonly takesQtProlongingMedicine?: Answer<boolean>;
}

/** One blood pressure in mmHg. Readings of one day are one occasion. */
export interface BloodPressureReading {
  readonly on: Day;
  readonly systolic?: Answer<number>;
  readonly diastolic?: Answer<number>;
}

/** One electrocardiogram. A corrected QT means nothing without the formula that corrected it. */
export interface Ecg {
  readonly on: Day;
  /** Milliseconds. */
  readonly qtcMs?: Answer<number>;
  readonly formula?: Answer<'bazett' | 'fridericia' | 'framingham' | 'hodges'>;
}
