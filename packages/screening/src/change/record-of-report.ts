import type { Day } from '@mdma-at/evidence';
import type { ScreeningRecord } from '../record/record.ts';
import type { CriterionFinding, ObservedAnswer, ScreeningReport } from '../report.ts';

/** The part of a record that a report shows: the answers that its criteria looked at. */
export function recordOfReport({ findings, on }: ScreeningReport): ScreeningRecord {
  const record: Branch = {};
  for (const finding of findings) {
    for (const { path, value } of finding.observed) {
      if (value === 'not-recorded') continue;
      put(record, path, lists.has(path) ? listOf(value) : value);
      const entry = /^.*?\.\d+(?=\.)/.exec(path)?.[0];
      if (entry) put(record, `${entry}.on`, dayOf(finding, on));
    }
  }
  return record as ScreeningRecord;
}

type Branch = { [step: string]: unknown };

// Reports show a list by its entries, by its words, or as `none`.
const lists: ReadonlySet<string> = new Set([
  'medicines',
  'cardiovascular.bloodPressure',
  'cardiovascular.ecgs',
  'reproductive.pregnancyTests',
  'reproductive.contraceptiveMethods',
]);

function listOf(value: ObservedAnswer['value']): unknown {
  if (value === 'unknown') return value;
  return value === 'none' ? [] : String(value).split(', ');
}

// The day of an entry is not shown: one that decided was of the day asked about, one that did not was too old.
function dayOf({ verdict }: CriterionFinding, on: Day): Day {
  return verdict === 'unknown' ? '0001-01-01' : on;
}

function put(record: Branch, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let branch = record;
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    if (!Object.hasOwn(branch, step) || typeof branch[step] !== 'object') branch[step] = /^\d+$/.test(next) ? [] : {};
    branch = branch[step] as Branch;
  });
  branch[last] = value;
}
