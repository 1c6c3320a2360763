import type { Result } from '@mdma-at/evidence';
import type { JurisdictionStatus } from './jurisdiction-status.ts';
import { register } from './register.ts';
import { statusIn, type StatusOptions } from './status-in.ts';

/**
 * How MDMA and MDMA-assisted therapy stand in a place on a day, and how that is known.
 *
 * The place is an ISO 3166-1 or 3166-2 code, the day `YYYY-MM-DD`. An unknown code and a day that no calendar has come
 * back as issues. A change that was due and that nobody confirmed leaves the answer as it was and sets the flag
 * `scheduled_unconfirmed`. A day after `verifiedTo` gets the last known picture with `staleness: 'beyond_verified'`.
 *
 * @example statusOn('CA', '2021-06-01') // Schedule I, a restricted drug; the Special Access Program is barred
 */
export function statusOn(jurisdiction: string, day: string, options: StatusOptions = {}): Result<JurisdictionStatus> {
  return statusIn(register, jurisdiction, day, options);
}
