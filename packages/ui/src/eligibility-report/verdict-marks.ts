import type { ScreeningVerdict } from '@mdma-at/screening';
import type { Status } from '../status-mark/status.ts';

/** The mark of each verdict: only `eligible` looks like something met. */
export const verdictMarks: Readonly<Record<ScreeningVerdict, Status>> = {
  eligible: 'met',
  incomplete: 'unknown',
  refer: 'refer',
  ineligible: 'not-met',
};
