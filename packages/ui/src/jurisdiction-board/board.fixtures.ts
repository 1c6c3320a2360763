import { jurisdictionName, jurisdictions, statusOn, type Since } from '@mdma-at/regulatory';
import type { BoardRecord, BoardRegion } from './board-record.ts';

const regions: Readonly<Record<string, BoardRegion>> = {
  AU: 'oceania',
  NZ: 'oceania',
  CA: 'north-america',
  US: 'north-america',
  CH: 'europe',
  CZ: 'europe',
  DE: 'europe',
  GB: 'europe',
  NL: 'europe',
  AT: 'europe',
  IL: 'asia',
  JP: 'asia',
  ZA: 'africa',
  UN: 'context',
};
const sinceOnTile: Readonly<Record<string, Since>> = {
  AU: '2023-07-01',
  CA: '2022-01-05',
  CH: { earliest: '2014-01-01', latest: '2014-12-31', precision: 'year' },
  US: { earliest: '2022-05-24', latest: '2023-12-31', precision: 'range' },
};

/** The board as the regulatory package answers for a day. */
export function recordsOn(day: string): readonly BoardRecord[] {
  return jurisdictions.flatMap(({ code, parent, name }) => {
    const region = regions[parent ?? code];
    const status = statusOn(code, day);
    const country = jurisdictionName(code, 'en-CA');
    if (!region || !status.ok || !country.ok) return [];
    const { therapyStatus, verifiedTo, staleness, flags } = status.value;
    const since = sinceOnTile[code];
    return {
      code,
      name: name ?? country.value,
      region,
      ...(parent === undefined ? {} : { parent }),
      therapyStatus,
      ...(since === undefined || day < '2022-05-24' ? {} : { since }),
      verifiedTo,
      staleness,
      flags,
    };
  });
}
