import type { Basis } from '@mdma-at/evidence';

/** LOINC codes of a corrected QT, by formula. Device codes do not carry the formula and are not used (S-407). */
export const qtCodes = {
  loinc: { unspecified: '8636-3', bazett: '76635-2', fridericia: '76634-5' },
  basis: {
    facts: ['S-406', 'S-407', 'S-408'],
    verification: 'primary',
    cites: [{ source: 'loinc' }],
    because: 'Fridericia is preferable at a raised heart rate, such as after MDMA: Bazett over-corrects there.',
  },
} as const satisfies { readonly loinc: Readonly<Record<string, string>>; readonly basis: Basis };

/** How a corrected QT is read; the last limit was not verified. Men and women differ up to 460 ms. */
export const reportedQtReading = {
  borderline: { male: { from: 440, to: 450 }, female: { from: 450, to: 460 } },
  prolonged: { male: { from: 450 }, female: { from: 460 } },
  highRisk: { above: 500 },
  basis: {
    facts: ['S-405'],
    verification: 'unverified',
    cites: [{ source: 'nobra-calculator' }],
    because: 'The lower bands are reported by the calculator; that above 500 ms is high risk was not verified.',
  },
} as const satisfies { readonly basis: Basis } & Readonly<Record<string, unknown>>;
