import type { JurisdictionStatus } from './jurisdiction-status.ts';

export const noProductFound = {
  status: 'none_found',
  since: 'unknown',
  basis: {
    facts: [],
    verification: 'derived',
    cites: [],
    because: 'no regulator anywhere was found to have approved an MDMA product, checked to the middle of 2026',
  },
} as const satisfies JurisdictionStatus['product'];
