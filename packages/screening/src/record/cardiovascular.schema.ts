import * as z from 'zod';
import { answer, day, yesOrNo } from './answer.schema.ts';
import { recordRanges } from './ranges.data.ts';

/** One blood pressure in mmHg. */
export const bloodPressureSchema = z.strictObject({
  on: day,
  systolic: answer(z.number().gt(recordRanges.systolic.above).lte(recordRanges.systolic.atMost)),
  diastolic: answer(z.number().gt(recordRanges.diastolic.above).lte(recordRanges.diastolic.atMost)),
});

/** One electrocardiogram. */
export const ecgSchema = z.strictObject({
  on: day,
  qtcMs: answer(z.number().positive()),
  formula: answer(z.enum(['bazett', 'fridericia', 'framingham', 'hodges'])),
});

const examination = answer(z.enum(['not-done', 'normal', 'abnormal']));

/** Heart and vessels: repeated measurements with their dates, and history. */
export const cardiovascularSchema = z.strictObject({
  sympathomimeticCouldHarm: yesOrNo,
  bloodPressure: answer(z.array(bloodPressureSchema)),
  hypertension: answer(z.enum(['none', 'controlled', 'uncontrolled'])),
  hypertensionTreated: yesOrNo,
  carotidUltrasound: examination,
  nuclearStressTest: examination,
  ecgs: answer(z.array(ecgSchema)),
  markedQtProlongation: yesOrNo,
  arrhythmia: answer(z.enum(['none', 'not-significant', 'significant'])),
  accessoryPathway: answer(z.enum(['none', 'ablated', 'not-ablated'])),
  myocardialInfarction: answer(z.enum(['none', 'past', 'recent'])),
  strokeOrTia: yesOrNo,
  aneurysm: yesOrNo,
  coronaryDisease: yesOrNo,
  peripheralVascularDisease: yesOrNo,
  heartFailure: yesOrNo,
  structuralHeartDisease: answer(z.enum(['none', 'not-severe', 'severe'])),
  hypokalaemia: yesOrNo,
  familyHistoryOfLongQt: yesOrNo,
  takesQtProlongingMedicine: yesOrNo,
});
