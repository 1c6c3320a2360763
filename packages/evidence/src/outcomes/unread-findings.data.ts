import type { UnreadFinding } from './outcome.ts';

/** Findings that are reported at second hand: their source has not been read. */
export const unreadFindings = [
  {
    status: 'not-read',
    study: 'MAPP1',
    about: 'shares with a response and in remission',
    because: 'Percentages are reported; no text with them was available.',
    facts: ['P-EFX-05'],
  },
  {
    status: 'not-read',
    study: 'MAPP2',
    about: 'shares that no longer meet the criteria of PTSD',
    because:
      'A guide gives a range for both trials and the press one of the two shares; the paper’s text was not seen.',
    facts: ['P-EFX-08'],
  },
  {
    status: 'not-read',
    study: 'MAPP2',
    about: 'shares with a response and in remission',
    because: 'Percentages are reported; no text with them was available.',
    facts: ['P-EFX-09'],
  },
  {
    status: 'not-read',
    study: 'MAPP1 and MAPP2',
    about: 'by how many points of the CAPS-5 a response is defined, and below which total remission',
    because: 'The definitions are reported of both papers; their text was not seen.',
    facts: ['S-206'],
  },
] as const satisfies readonly UnreadFinding[];
