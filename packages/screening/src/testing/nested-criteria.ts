import { mapp2 } from '../criteria/mapp2/mapp2.data.ts';
import { seed002 } from '../criteria/seed-002/seed-002.data.ts';
import type { CriteriaSet, Criterion } from '../criteria/criterion.ts';
import type { ScreeningRecord } from '../record/record.ts';

const asked = ['S-001', 'S-014', 'S-015', 'S-142', 'S-147', 'S-148', 'S-149', 'S-151', 'S-019'];
const all: readonly Criterion[] = [
  ...mapp2.criteria.filter(({ id }) => asked.includes(id)),
  ...seed002.criteria.filter(({ id }) => id === 'M-R06'),
];

/** Criteria of two sets that look into groups and a list, with answers missing. */
export const nestedCriteria: CriteriaSet = { id: 'benchmark-nested@1', criteria: all, acceptable: [] };

type Known = true | false | undefined;

/** The limit: what somebody would write by hand for the same criteria, in three values, returning what stands in the way. */
export function handWrittenNested(record: ScreeningRecord): readonly string[] {
  const found: string[] = [];
  const note = (id: string, holds: Known): void => {
    if (holds !== true) found.push(holds === undefined ? `${id}?` : id);
  };
  note('S-001', atLeast(record.demographics?.ageYears, 18));
  note('S-019', stops(record));
  note('S-014', atLeast(record.ptsd?.caps5?.totalSeverity, 28));
  note('S-015', atLeast(record.ptsd?.symptomMonths, 6));
  note('S-142', isNo(record.psychiatric?.bipolarI));
  const personality = record.psychiatric?.personalityDisorder;
  note('S-147', personality === undefined || personality === 'unknown' ? undefined : personality === 'none');
  const { alcohol, cannabis, other } = record.substanceUse ?? {};
  note('S-148', both(unlessActive(alcohol, 'severe'), unlessActive(cannabis, 'severe')));
  note('S-149', both(unlessActive(alcohol, 'moderate'), unlessActive(cannabis, 'moderate')));
  const never = other?.severity === undefined || other.severity === 'unknown' ? undefined : other.severity === 'none';
  const longAgo = atLeast(other?.monthsSince, 12);
  note(
    'S-151',
    never === true || longAgo === true ? true : never === undefined || longAgo === undefined ? undefined : false,
  );
  note(
    'M-R06',
    none(record, ({ maoInhibitor, taking }) => both(isYes(maoInhibitor), isYes(taking))),
  );
  return found;
}

type Taken = Exclude<NonNullable<ScreeningRecord['medicines']>, 'unknown'>[number];
type Disorder = NonNullable<NonNullable<ScreeningRecord['substanceUse']>['alcohol']>;

function atLeast(seen: number | 'unknown' | undefined, limit: number): Known {
  return typeof seen === 'number' ? seen >= limit : undefined;
}

function isYes(seen: boolean | 'unknown' | undefined): Known {
  return typeof seen === 'boolean' ? seen : undefined;
}

function isNo(seen: boolean | 'unknown' | undefined): Known {
  return typeof seen === 'boolean' ? !seen : undefined;
}

function both(one: Known, other: Known): Known {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

function unlessActive(disorder: Disorder | undefined, severity: 'moderate' | 'severe'): Known {
  const seen = disorder?.severity;
  if (seen === undefined || seen === 'unknown') return undefined;
  if (seen !== severity) return true;
  const remission = disorder?.remission;
  return remission === undefined || remission === 'unknown' ? undefined : remission !== 'not-in-remission';
}

function none(record: ScreeningRecord, like: (medicine: Taken) => Known): Known {
  const { medicines } = record;
  if (medicines === undefined || medicines === 'unknown') return undefined;
  let holds: Known = true;
  for (const medicine of medicines) {
    const truth = like(medicine);
    if (truth === true) return false;
    if (truth === undefined) holds = undefined;
  }
  return holds;
}

function stops(record: ScreeningRecord): Known {
  const takes = none(record, ({ psychiatric, taking }) => both(isYes(psychiatric), isYes(taking)));
  if (takes !== false) return takes;
  return isYes(record.treatment?.ableAndWillingToStopPsychiatricMedicines);
}
