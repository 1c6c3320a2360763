import type { TherapyStatus } from '@mdma-at/regulatory';

/** How a status is drawn: a letter, and how many of five cells are filled; none where nothing is known. */
export interface TherapyCode {
  readonly letter: string;
  readonly step: 0 | 1 | 2 | 3 | 4 | 5;
}

/** The drawing of every status. Letter and cells only go with the word; several words may share them. */
export const therapyCodes: Readonly<Record<TherapyStatus, TherapyCode>> = {
  approved_product: { letter: 'A', step: 5 },
  prescribable_restricted: { letter: 'P', step: 4 },
  exceptional_licence: { letter: 'N', step: 3 },
  special_access: { letter: 'N', step: 3 },
  compassionate_programme: { letter: 'N', step: 3 },
  case_by_case_possible_unproven: { letter: 'C', step: 2 },
  expanded_access_closed: { letter: 'E', step: 2 },
  clinical_trial_only: { letter: 'T', step: 2 },
  trigger_law_pending: { letter: 'W', step: 2 },
  dormant: { letter: 'D', step: 2 },
  prohibited: { letter: '–', step: 1 },
  unknown: { letter: '?', step: 0 },
};
