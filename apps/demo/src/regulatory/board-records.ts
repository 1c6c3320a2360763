import type { Day } from '@mdma-at/evidence';
import { jurisdictionName, jurisdictions, statusOn, type StatusOptions } from '@mdma-at/regulatory';
import type { BoardRecord } from '@mdma-at/ui';
import { regionOf, regionOrder } from './regions.ts';
import { statusSince } from './status-since.ts';

/** What a place is called where the country need not be said. */
export function placeName(code: string): string {
  const place = jurisdictions.find((one) => one.code === code);
  const full = jurisdictionName(code, 'en-CA');
  return place?.name ?? (full.ok ? full.value : code);
}

/** Every place as the law stood on a day, in the order of the board. */
export function boardRecords(day: Day, options: StatusOptions): readonly BoardRecord[] {
  const records = jurisdictions.flatMap(({ code, parent }): readonly BoardRecord[] => {
    const status = statusOn(code, day, options);
    if (!status.ok) return [];
    const { therapyStatus, verifiedTo, staleness, flags } = status.value;
    const since = statusSince(status.value);
    return [
      {
        code,
        name: placeName(code),
        region: regionOf(parent ?? code),
        ...(parent === undefined ? {} : { parent }),
        therapyStatus,
        ...(since === undefined ? {} : { since }),
        verifiedTo,
        staleness,
        flags,
      },
    ];
  });
  return records.toSorted(
    (one, other) =>
      regionOrder.indexOf(one.region) - regionOrder.indexOf(other.region) ||
      one.name.localeCompare(other.name, 'en-CA'),
  );
}
