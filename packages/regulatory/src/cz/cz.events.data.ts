import type { RegulatoryEvent } from '../regulatory-event.ts';

export const czEvents = [
  {
    id: 'R-CZ-01',
    jurisdiction: 'CZ',
    layer: 'substanceControl',
    type: 'document_published',
    date: '2026-04-03',
    event:
      'The version of this day lists MDMA in Annex 4: research and very limited therapeutic purposes under permit.',
    instrument: { citation: 'Gov. Reg. 463/2013 Sb.' },
    effects: [
      {
        on: 'substanceControl',
        scheme: 'CZ_463_2013',
        label: '4',
        from: '2026-04-03',
        since: 'unknown',
        detail: 'Annex 4, UN71 Schedule I',
      },
      {
        on: 'accessPathway',
        pathway: 'clinical_trial',
        open: true,
        from: '2026-04-03',
        since: 'unknown',
        basis: {
          facts: ['R-CZ-01'],
          verification: 'derived',
          cites: [{ source: 'cz-463-2013' }],
          because: 'research under permit',
        },
        prescriber: 'holders of a permit',
      },
    ],
    commencement: 'confirmed',
    recordedAt: '2026-04-03',
    publish: true,
    basis: { facts: ['R-CZ-01'], verification: 'primary', cites: [{ source: 'cz-463-2013' }] },
  },
  {
    id: 'R-CZ-02',
    jurisdiction: 'CZ',
    layer: 'accessPathway',
    type: 'instrument_in_force',
    date: '2026-01-01',
    event: 'A framework for medical psilocybin comes into force. MDMA is not included.',
    instrument: { citation: 'Act 270/2025 Sb.; Regs 534/2025, 552/2025' },
    effects: [],
    commencement: 'confirmed',
    recordedAt: '2026-01-01',
    publish: true,
    note: 'psilocybin only',
    basis: { facts: ['R-CZ-02'], verification: 'primary', cites: [{ source: 'cz-463-2013' }] },
  },
] as const satisfies readonly RegulatoryEvent[];
