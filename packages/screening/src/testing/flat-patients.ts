import type { CriteriaSet, Criterion } from '../criteria/criterion.ts';
import type { Expression } from '../expression/expression.ts';

/** One made-up patient on a flat record. */
export interface FlatPatient {
  readonly [answer: string]: number | boolean | string;
}

/** A seeded generator of numbers from 0 to 1, so that every run sees the same patients. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const history = [
  'psychoticDisorder',
  'bipolarI',
  'dissociativeIdentityDisorder',
  'purging',
  'psychoticDepression',
  'personalityDisorder',
  'arrhythmia',
  'heartFailure',
  'seizures',
  'pregnant',
  'imminentRisk',
  'strokeOrTia',
] as const;

/** A patient: ages 16 to 75, CAPS 15 to 64 and so on; each exclusion in 3 to 8 of a hundred. */
export function flatPatient(random: () => number): FlatPatient {
  const between = (from: number, to: number): number => Math.floor(from + random() * (to - from + 1));
  const patient: Record<string, number | boolean | string> = {
    ageYears: between(16, 75),
    caps5: between(15, 64),
    symptomMonths: between(1, 240),
    weightKg: between(42, 112),
    systolic: between(95, 155),
    diastolic: between(55, 100),
    qtcMs: between(370, 470),
    alt: Math.floor(random() * 36) / 10,
    sodium: between(131, 146),
    languageFluent: random() > 0.03,
    contactNamed: random() > 0.05,
    maoInhibitor: random() < 0.05,
  };
  history.forEach((disease, index) => {
    patient[disease] = random() < 0.03 + (0.05 * index) / history.length;
  });
  return patient;
}

const is = (path: string, value: boolean): Expression => ({ op: 'is', path, value });

/** The 24 criteria of the benchmark, of made-up numbers; they are no criteria of any protocol. */
export const flatCriteria: CriteriaSet = {
  id: 'benchmark@1',
  acceptable: [],
  criteria: (
    [
      { op: 'at-least', path: 'ageYears', value: 18 },
      { op: 'at-least', path: 'caps5', value: 28 },
      { op: 'at-least', path: 'symptomMonths', value: 6 },
      { op: 'at-least', path: 'weightKg', value: 48 },
      { op: 'below', path: 'systolic', value: 140 },
      { op: 'below', path: 'diastolic', value: 90 },
      { op: 'at-most', path: 'qtcMs', value: 450 },
      { op: 'at-most', path: 'alt', value: 3 },
      { op: 'at-least', path: 'sodium', value: 135 },
      is('languageFluent', true),
      is('contactNamed', true),
      is('maoInhibitor', false),
      ...history.map((disease) => is(disease, false)),
    ] satisfies readonly Expression[]
  ).map((passes, index): Criterion => ({
    id: `S-${index + 1}`,
    category: 'medical',
    kind: 'absolute',
    effect: 'inclusion',
    passes,
    basis: { facts: [], verification: 'derived', cites: [], because: 'Made up for a benchmark.' },
  })),
};

/** The limit: what somebody would write by hand, returning the ids that fail and nothing else. */
export function handWritten(patient: FlatPatient): readonly string[] {
  const failing: string[] = [];
  if ((patient['ageYears'] as number) < 18) failing.push('S-1');
  if ((patient['caps5'] as number) < 28) failing.push('S-2');
  if ((patient['symptomMonths'] as number) < 6) failing.push('S-3');
  if ((patient['weightKg'] as number) < 48) failing.push('S-4');
  if ((patient['systolic'] as number) >= 140) failing.push('S-5');
  if ((patient['diastolic'] as number) >= 90) failing.push('S-6');
  if ((patient['qtcMs'] as number) > 450) failing.push('S-7');
  if ((patient['alt'] as number) > 3) failing.push('S-8');
  if ((patient['sodium'] as number) < 135) failing.push('S-9');
  if (patient['languageFluent'] !== true) failing.push('S-10');
  if (patient['contactNamed'] !== true) failing.push('S-11');
  if (patient['maoInhibitor'] !== false) failing.push('S-12');
  if (patient['psychoticDisorder'] !== false) failing.push('S-13');
  if (patient['bipolarI'] !== false) failing.push('S-14');
  if (patient['dissociativeIdentityDisorder'] !== false) failing.push('S-15');
  if (patient['purging'] !== false) failing.push('S-16');
  if (patient['psychoticDepression'] !== false) failing.push('S-17');
  if (patient['personalityDisorder'] !== false) failing.push('S-18');
  if (patient['arrhythmia'] !== false) failing.push('S-19');
  if (patient['heartFailure'] !== false) failing.push('S-20');
  if (patient['seizures'] !== false) failing.push('S-21');
  if (patient['pregnant'] !== false) failing.push('S-22');
  if (patient['imminentRisk'] !== false) failing.push('S-23');
  if (patient['strokeOrTia'] !== false) failing.push('S-24');
  return failing;
}

/** The patients of the benchmark, by a seed; or only those who pass everything. */
export function flatPatients(count: number, seed: number, only: 'all' | 'passing' = 'all'): readonly FlatPatient[] {
  const random = mulberry32(seed);
  const patients: FlatPatient[] = [];
  while (patients.length < count) {
    const patient = flatPatient(random);
    if (only === 'all' || handWritten(patient).length === 0) patients.push(patient);
  }
  return patients;
}
