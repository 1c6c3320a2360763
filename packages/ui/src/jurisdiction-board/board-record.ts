import type { JurisdictionStatus, Since, TherapyStatus } from '@mdma-at/regulatory';

/** Where a tile stands on the board. Treaties and unions are context: no country inherits from them. */
export type BoardRegion = 'oceania' | 'north-america' | 'south-america' | 'europe' | 'asia' | 'africa' | 'context';

/** One place on the board, with its status on the day that is shown as the regulatory package answered it. */
export interface BoardRecord extends Pick<JurisdictionStatus, 'verifiedTo' | 'staleness' | 'flags'> {
  /** ISO 3166-1 or 3166-2. */
  readonly code: string;
  readonly name: string;
  readonly region: BoardRegion;
  /** The code of the country, for a part of one. */
  readonly parent?: string;
  readonly therapyStatus: TherapyStatus;
  /** Since when the status holds; left out where nothing is known. */
  readonly since?: Since;
}
