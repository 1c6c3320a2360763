import { type CompareOptions, compareProtocols, criteriaSets, type ScreeningRecord } from '@mdma-at/screening';
import type { OtherVerdict } from '@mdma-at/ui';

type SetName = keyof typeof criteriaSets;

const names: Readonly<Record<SetName, string>> = {
  mapp1: 'First Phase 3 trial (MAPP1)',
  mapp2: 'Second Phase 3 trial (MAPP2)',
  expandedAccess: 'Expanded access, United States',
  au2026: 'Australia 2026',
  seed000: 'Guide for the public',
  seed002: 'Canadian guide',
  union: 'Every exclusion of all of them',
};

/** What the same answers come to under every other set of criteria; unverified criteria are accepted by none of them. */
export function otherVerdicts(
  record: ScreeningRecord,
  own: SetName,
  on: CompareOptions<SetName>['on'],
): readonly OtherVerdict[] {
  const { reports } = compareProtocols(record, criteriaSets, { on });
  return (Object.keys(names) as SetName[])
    .filter((name) => name !== own)
    .map((name) => ({ criteriaName: names[name], verdict: reports[name].verdict }));
}
