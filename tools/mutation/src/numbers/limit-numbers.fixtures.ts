import type { WrittenNumbers } from './definition-numbers.fixtures.ts';

/**
 * Every number of the limit sets, the demo's reading schedule and the ranges of entry, written a second time by hand
 * from the fact sheet. `ladder` is its table of action levels, `news2` its table of scores.
 */
const hours = 60;

const limit = (code: string, value: number, level: number, from: string): WrittenNumbers => ({
  [`limits.${code}.threshold.value`]: [value, from],
  [`limits.${code}.level`]: [level, 'ladder'],
});

/** A limit at the edge of a band, whose next band begins one step of the measure away. */
const band = (code: string, value: number, level: number, step: number, from: string): WrittenNumbers => ({
  ...limit(code, value, level, from),
  [`limits.${code}.bandStep`]: [step, 'news2: the next band begins here'],
});

const news2Bands: WrittenNumbers = {
  ...band('systolic.low', 90, 2, 1, 'news2'),
  ...band('heartRate.low', 40, 2, 1, 'news2'),
  ...band('temperature.low', 35, 2, 0.1, 'news2'),
  ...band('respiratoryRate.low', 8, 2, 1, 'news2'),
  ...band('respiratoryRate.high', 25, 2, 1, 'news2'),
};

const release: WrittenNumbers = {
  'release.minutesApart': [30, 'V-218'],
  'release.percentOverBaseline.systolic': [10, 'V-218'],
  'release.percentOverBaseline.diastolic': [10, 'V-218'],
  'release.amountOverBaseline.heartRate': [10, 'V-218'],
  'release.amountOverBaseline.temperature': [0.5, 'V-218'],
  'release.atLeast.spo2': [95, 'V-218'],
};

/** What every set takes from the ladder. */
const ladder: WrittenNumbers = {
  'repeat.afterMinutes': [5, 'ladder'],
  'hunterPositive.level': [4, 'ladder'],
  'news2.single-3': [2, 'ladder'],
  'news2.urgent': [2, 'ladder'],
  'news2.emergency': [4, 'ladder'],
  'confirmedAtDecision.level': [2, 'ladder'],
  ...release,
};

const siteDemo: WrittenNumbers = {
  ...ladder,
  ...news2Bands,
  ...limit('systolic.above-limit', 160, 1, 'V-200'),
  ...limit('systolic.severe', 180, 2, 'V-205'),
  'limits.systolic.severe.repeatedLevel': [3, 'ladder'],
  ...limit('systolic.extreme', 200, 3, 'ladder'),
  ...limit('diastolic.above-limit', 110, 1, 'V-201'),
  ...limit('diastolic.severe', 120, 3, 'V-205'),
  ...limit('heartRate.above-limit', 110, 1, 'V-202'),
  ...band('heartRate.extreme', 131, 2, 1, 'V-211'),
  'limits.heartRate.extreme.repeatedLevel': [3, 'ladder'],
  ...limit('temperature.over-baseline', 1, 1, 'V-203'),
  ...limit('temperature.watch', 38, 1, 'V-208'),
  ...limit('temperature.high', 38.5, 3, 'ladder'),
  ...limit('temperature.heat-stroke', 40, 4, 'V-210'),
  ...limit('spo2.below-limit', 95, 1, 'V-212'),
  ...limit('spo2.low', 94, 3, 'ladder'),
  ...band('spo2.emergency', 91, 4, 1, 'V-212'),
  ...limit('sodium.low', 135, 2, 'section 9: hyponatraemia'),
  'symptoms.chest-pain.level': [3, 'V-207'],
  'symptoms.seizure.level': [4, 'ladder'],
  'symptoms.rigidity.level': [3, 'site'],
  'symptoms.severe-headache.level': [2, 'site'],
  'emergencies.emergency.hypertension.level': [4, 'V-206'],
  'emergencies.emergency.hyperthermia.level': [4, 'V-209'],
  'emergencies.emergency.hyponatraemia.level': [4, 'V-214'],
  'preDose.limits.systolic.pre-dose.threshold.value': [140, 'S-102'],
  'preDose.limits.systolic.pre-dose.level': [1, 'site'],
  'preDose.limits.diastolic.pre-dose.threshold.value': [90, 'S-102'],
  'preDose.limits.diastolic.pre-dose.level': [1, 'site'],
};

const expectedRise = (sign: string): WrittenNumbers => ({
  [`expected.percentOverBaseline.${sign}.from`]: [10, 'V-033'],
  [`expected.percentOverBaseline.${sign}.to`]: [20, 'V-033'],
});

const seed002: WrittenNumbers = {
  ...ladder,
  ...expectedRise('systolic'),
  ...expectedRise('diastolic'),
  ...expectedRise('heartRate'),
};

const volunteerCuts: WrittenNumbers = {
  ...ladder,
  ...limit('systolic.above-limit', 160, 1, 'V-010'),
  ...limit('systolic.severe', 180, 2, 'V-013'),
  ...limit('heartRate.above-limit', 100, 1, 'V-011'),
  ...limit('temperature.watch', 38, 1, 'V-012'),
};

const news2Red: WrittenNumbers = {
  ...ladder,
  ...news2Bands,
  ...band('systolic.extreme', 220, 2, 1, 'news2'),
  ...band('heartRate.extreme', 131, 2, 1, 'news2'),
  ...band('spo2.emergency', 91, 2, 1, 'news2'),
};

const hypertension: WrittenNumbers = {
  ...ladder,
  ...limit('systolic.above-limit', 140, 1, 'S-102'),
  ...limit('diastolic.above-limit', 90, 1, 'S-102'),
  ...limit('systolic.severe', 180, 3, 'V-205'),
  ...limit('diastolic.severe', 120, 3, 'V-205'),
};

const hyperthermia: WrittenNumbers = {
  ...ladder,
  ...limit('temperature.watch', 38, 1, 'V-208'),
  ...limit('temperature.high', 38.5, 3, 'ladder'),
  ...limit('temperature.heat-stroke', 40, 4, 'V-210'),
};

export const limitNumbers = { siteDemo, seed002, volunteerCuts, news2Red, hypertension, hyperthermia } as const;

/** What is reported of the trials and could not be verified. */
export const reportedNumbers: Readonly<Record<'phase3' | 'hyponatraemia', WrittenNumbers>> = {
  phase3: {
    ...limit('systolic.above-limit', 160, 1, 'V-200'),
    ...limit('diastolic.above-limit', 110, 1, 'V-201'),
    ...limit('heartRate.above-limit', 110, 1, 'V-202'),
    ...limit('temperature.over-baseline', 1, 1, 'V-203'),
  },
  hyponatraemia: limit('sodium.low', 135, 2, 'section 9: hyponatraemia'),
};

export const reportedScheduleNumbers: Readonly<Record<'phase3' | 'phase2', WrittenNumbers>> = {
  phase3: {
    'points.0.opensMinutes': [1.5 * hours, 'V-100'],
    'points.0.closesMinutes': [2 * hours, 'V-100'],
    'points.1.opensMinutes': [6 * hours, 'V-100'],
    'points.1.closesMinutes': [8 * hours, 'V-100'],
  },
  phase2: {
    'everyMinutes.least': [15, 'V-101'],
    'everyMinutes.most': [30, 'V-101'],
    thenEveryMinutes: [1 * hours, 'V-101'],
  },
};

export const scheduleNumbers: WrittenNumbers = {
  beforeDose: [2, 'section 8: the baseline is of at least two readings'],
  'afterDose.steps.0.untilMinutes': [4 * hours, 'V-023: back to baseline 4–6 h'],
  'afterDose.steps.0.everyMinutes': [30, 'V-101'],
  'afterDose.steps.1.everyMinutes': [1 * hours, 'V-101'],
  graceMinutes: [10, 'site'],
  repeatGraceMinutes: [5, 'site'],
  'everyMinutesAtLevel.1': [15, 'ladder'],
  'everyMinutesAtLevel.2': [5, 'ladder: 5–10 min'],
  'everyMinutesAtLevel.3': [5, 'ladder: 5–10 min'],
  'everyMinutesAtLevel.4': [5, 'ladder: 5–10 min'],
};

const range = (sign: string, hard: readonly [number, number], usual: readonly [number, number], from: string) => ({
  [`${sign}.hard.value.low`]: [hard[0], from] as const,
  [`${sign}.hard.value.high`]: [hard[1], from] as const,
  [`${sign}.usual.value.low`]: [usual[0], from] as const,
  [`${sign}.usual.value.high`]: [usual[1], from] as const,
});

export const rangeNumbers: WrittenNumbers = {
  ...range('systolic', [0, 375], [70, 230], 'V-320'),
  ...range('diastolic', [0, 375], [30, 140], 'V-321'),
  ...range('heartRate', [0, 390], [35, 200], 'V-322'),
  ...range('temperature', [14.2, 47], [34, 41], 'V-323'),
  ...range('spo2', [0, 100], [70, 100], 'V-324'),
  ...range('respiratoryRate', [0, 330], [6, 40], 'V-325'),
  ...range('weight', [0, 250], [40, 200], 'V-326'),
  ...range('sodium', [0, 250], [120, 155], 'V-327'),
  'distress.hard.value.low': [0, 'a score is not below 0'],
};
