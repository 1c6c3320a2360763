import type { Basis, Instant } from '@mdma-at/evidence';
import type { Assessment, AssessmentFinding, Measured } from '@mdma-at/vitals';
import type { Alert } from '../alert-card/alert-types.ts';
import type { DayCheck, DayGate, ExpectedPhase, GivenDose, RecordedPhase } from '../day-ruler/day-ruler-types.ts';
import type { RecordedReading, VitalBand } from '../vitals-strips/vitals-strips-types.ts';

/** A moment of the day of the stories, by the clock of its zone: `clock('10:47')`. */
export function clock(time: `${number}:${number}`): Instant {
  return Date.parse(`2026-11-21T${time}:00-05:00`);
}

export const policy: Basis = {
  facts: ['V-200'],
  verification: 'policy',
  cites: [],
  because: 'Set by this site for its demonstration.',
};
export const registry: Basis = {
  facts: ['P-DOSE-11'],
  verification: 'primary',
  cites: [{ source: 'nct03537014', at: 'detailed description' }],
};
export const publication: Basis = {
  facts: ['P-DOSE-12'],
  verification: 'primary',
  cites: [{ source: 'mitchell-2021', at: 'methods' }],
};
const seed: Basis = {
  facts: ['P-DAY-22', 'P-DAY-24', 'P-DAY-26', 'P-DAY-27'],
  verification: 'seed',
  cites: [{ source: 'seed-002' }],
};

export const daySpan = { from: clock('08:30'), to: clock('17:00') };
export const firstDose: GivenDose = { at: clock('09:00'), dose: { amountMg: 80, saltForm: 'HCl' }, by: 'T-A' };
export const supplementalAmount = { amountMg: 40, saltForm: 'HCl' } as const;

export const recordedPhases: readonly RecordedPhase[] = [
  { phase: 'onset', from: clock('09:34'), to: clock('10:12'), by: 'T-A' },
  { phase: 'peak', from: clock('10:12'), by: 'T-B' },
];

export const expectedPhases: readonly ExpectedPhase[] = [
  { phase: 'onset', from: clock('09:30'), to: clock('10:00'), basis: seed },
  { phase: 'peak', from: clock('10:30'), to: clock('12:00'), basis: seed },
  { phase: 'plateau', from: clock('12:00'), to: clock('14:00'), basis: seed },
  { phase: 'comedown', from: clock('14:00'), to: clock('16:00'), basis: seed },
];

export const supplementalGate: DayGate = {
  opensAt: clock('10:30'),
  closesAt: clock('11:00'),
  state: 'open',
  source: 'registry',
  basis: registry,
};

function measured(text: string, unit: Measured['unit']): Measured {
  return { value: Number(text), text, unit };
}

function reading(
  time: `${number}:${number}`,
  values: { bp: readonly [string, string]; hr: string; temperature?: string },
): RecordedReading {
  const at = clock(time);
  return {
    id: time,
    by: 'T-B',
    findings: [],
    reading: {
      at,
      signs: {
        systolic: measured(values.bp[0], 'mm[Hg]'),
        diastolic: measured(values.bp[1], 'mm[Hg]'),
        heartRate: measured(values.hr, '/min'),
        ...(values.temperature === undefined ? {} : { temperature: measured(values.temperature, 'Cel') }),
      },
      context: { arm: 'left', posture: 'seated', device: 'auto cuff' },
    },
  };
}

/** The readings of the morning before the rise. */
export const calmReadings: readonly RecordedReading[] = [
  reading('08:45', { bp: ['124', '78'], hr: '72', temperature: '36.6' }),
  reading('09:15', { bp: ['128', '80'], hr: '76' }),
  reading('09:30', { bp: ['136', '84'], hr: '84', temperature: '36.8' }),
  reading('09:45', { bp: ['142', '88'], hr: '92' }),
  reading('10:00', { bp: ['148', '91'], hr: '98', temperature: '37.1' }),
  reading('10:15', { bp: ['152', '92'], hr: '101' }),
  {
    ...reading('10:30', { bp: ['157', '95'], hr: '104', temperature: '37.4' }),
    struck: [{ sign: 'temperature', was: measured('43.4', 'Cel'), by: 'T-B', at: clock('10:31') }],
  },
];

export const systolicFinding: AssessmentFinding = {
  code: 'systolic.above-limit',
  level: 1,
  sign: 'systolic',
  observed: measured('162', 'mm[Hg]'),
  limit: { comparator: 'above', text: '160', unit: 'mm[Hg]' },
  confirmation: 'awaiting-repeat',
  repeatDueAt: clock('10:47'),
  basis: policy,
};

/** The morning with the systolic pressure of 10:42 above the limit of the site. */
export const raisedReadings: readonly RecordedReading[] = [
  ...calmReadings,
  { ...reading('10:42', { bp: ['162', '96'], hr: '106' }), findings: [systolicFinding] },
];

export const calmAssessment: Assessment = {
  at: clock('10:30'),
  limits: 'site-demo@1',
  level: 0,
  severity: 'none',
  missing: [],
  findings: [],
  supplemental: 'clear',
};

export const raisedAssessment: Assessment = {
  ...calmAssessment,
  at: clock('10:42'),
  level: 1,
  severity: 'warning',
  findings: [systolicFinding],
  supplemental: 'blocked',
};

export const criticalAssessment: Assessment = {
  ...raisedAssessment,
  level: 3,
  severity: 'critical',
  findings: [
    {
      ...systolicFinding,
      code: 'systolic.severe',
      level: 3,
      observed: measured('188', 'mm[Hg]'),
      limit: { comparator: 'above', text: '180', unit: 'mm[Hg]' },
      confirmation: 'confirmed',
    },
  ],
  supplemental: 'hold',
};

export const criticalReadings: readonly RecordedReading[] = [
  ...raisedReadings,
  { ...reading('10:47', { bp: ['188', '108'], hr: '118' }), findings: criticalAssessment.findings },
];

const source = 'Site policy (demo)';

export const demoBands: readonly VitalBand[] = [
  {
    code: 'systolic.above-limit',
    sign: 'systolic',
    comparator: 'above',
    limit: measured('160', 'mm[Hg]'),
    severity: 'warning',
    action: 'repeat in 5 min',
    source,
    basis: policy,
  },
  {
    code: 'systolic.severe',
    sign: 'systolic',
    comparator: 'above',
    limit: measured('180', 'mm[Hg]'),
    severity: 'critical',
    action: 'physician',
    source,
    basis: policy,
  },
  {
    code: 'heartRate.above-limit',
    sign: 'heartRate',
    comparator: 'above',
    limit: measured('110', '/min'),
    severity: 'warning',
    action: 'repeat in 5 min',
    source,
    basis: policy,
  },
  {
    code: 'temperature.above-limit',
    sign: 'temperature',
    comparator: 'above',
    limit: measured('37.6', 'Cel'),
    severity: 'warning',
    action: 'cool the room',
    source,
    basis: policy,
  },
];

const taken = ['08:45', '09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30'] as const;
const planned = [
  '11:00',
  '11:15',
  '11:30',
  '11:45',
  '12:00',
  '12:30',
  '13:00',
  '13:30',
  '14:00',
  '14:30',
  '15:00',
  '15:30',
  '16:00',
  '16:30',
] as const;

export const dayChecks: readonly DayCheck[] = [
  ...taken.map((time) => ({ id: time, at: clock(time), state: 'done' as const })),
  { id: '10:50', at: clock('10:50'), state: 'due' },
  ...planned.map((time) => ({ id: time, at: clock(time), state: 'expected' as const })),
];

export const raisedAlert: Alert = {
  id: 'a7',
  severity: 'warning',
  state: 'active',
  what: 'Systolic',
  value: '162 mmHg',
  limit: 'above 160 mmHg',
  source,
  basis: policy,
  action: 'Repeat within 5 min. Supplemental dose is held.',
  since: clock('10:42'),
};
