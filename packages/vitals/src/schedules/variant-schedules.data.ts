import type { Basis } from '@mdma-at/evidence';
import type { reportedSchedules } from './reported-schedules.data.ts';

/** What is known of the measuring schedule of one variant of the therapy. */
export interface VariantSchedule {
  readonly known:
    | { readonly kind: 'reported'; readonly schedule: keyof typeof reportedSchedules }
    | { readonly kind: 'moments'; readonly moments: readonly ('arrival' | 'discharge')[] }
    | { readonly kind: 'not-stated' };
  readonly basis: Basis;
}

/** What raises the frequency in every variant: a limit that is crossed, or one of these complaints. */
export const raisesFrequency = {
  limits: 'any',
  symptoms: ['chest-pain', 'dyspnoea', 'neurological-deficit', 'confusion'],
  basis: {
    facts: ['V-102', 'V-207'],
    verification: 'secondary',
    cites: [{ source: 'open-mdma' }],
    because:
      'A sentence of the Investigator\u2019s Brochure, quoted second-hand: it should prompt additional measurements. How often is a site\u2019s decision.',
  },
} as const satisfies { readonly limits: 'any'; readonly symptoms: readonly string[]; readonly basis: Basis };

const phase3 = {
  known: { kind: 'reported', schedule: 'phase3' },
  basis: {
    facts: ['V-100', 'P-VIT-03'],
    verification: 'derived',
    cites: [],
    because:
      'Only points to a schedule that is reported and stays unverified until a site accepts it; no protocol text was available.',
  },
} as const satisfies VariantSchedule;

/** The schedule of each variant, as far as anybody says so. None can be followed before a site accepts it. */
export const variantSchedules = {
  mapp1: phase3,
  mapp2: phase3,
  expandedAccess: phase3,
  openLabelExtension: phase3,
  phase2: {
    known: { kind: 'reported', schedule: 'phase2' },
    basis: {
      facts: ['V-101', 'P-VIT-04'],
      verification: 'derived',
      cites: [],
      because:
        'Only points to a schedule that is reported and stays unverified until a site accepts it; the intervals differ by protocol.',
    },
  },
  seed002: {
    known: { kind: 'moments', moments: ['arrival', 'discharge'] },
    basis: {
      facts: ['V-106'],
      verification: 'seed',
      cites: [{ source: 'seed-002' }],
      because: 'The guide measures when the participant comes and goes, and not between.',
    },
  },
  au2026: {
    known: { kind: 'not-stated' },
    basis: {
      facts: ['V-405'],
      verification: 'secondary',
      cites: [{ source: 'nhmrc-guideline-2026' }],
      because: 'The text of the monitoring statements was not available.',
    },
  },
} as const satisfies Readonly<Record<string, VariantSchedule>>;
