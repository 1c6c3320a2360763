import type { RegulatoryEvent } from '../regulatory-event.ts';

export const auStatesEvents = [
  {
    id: 'R-AU-SA-01',
    jurisdiction: 'AU-SA',
    layer: 'overlay',
    type: 'instrument_in_force',
    date: 'unknown',
    event: 'A psychiatrist with authority under s. 19(5); the Chief Psychiatrist is told within one business day.',
    instrument: { citation: 'Controlled Substances (Poisons) Regulations 2011, r. 20' },
    effects: [
      {
        on: 'overlay',
        kind: 'narrowing',
        says: 'the psychiatrist tells the Chief Psychiatrist within one business day',
        from: '2023-07-01',
        since: 'unknown',
        narrows: ['authorised_prescriber'],
        basis: {
          facts: ['R-AU-SA-01', 'R-AU-05'],
          verification: 'derived',
          cites: [{ source: 'sa-poisons-regs-r20' }, { source: 'poisons-standard-2023-07' }],
          because:
            'the rule governs the entry in Schedule 8, so it is taken to hold as long as the entry does; its own date is not recorded',
        },
      },
    ],
    commencement: 'confirmed',
    recordedAt: '2026-11-21',
    publish: true,
    note: 'the source gives no date',
    basis: { facts: ['R-AU-SA-01'], verification: 'primary', cites: [{ source: 'sa-poisons-regs-r20' }] },
  },
  {
    id: 'R-AU-VIC-01',
    jurisdiction: 'AU-VIC',
    layer: 'overlay',
    type: 'instrument_in_force',
    date: 'unknown',
    event:
      'No supply to patients at all; only a doctor, nurse or nurse practitioner may administer; psychologists and pharmacists may not; Schedule 9 until labelled and dispensed.',
    effects: [
      {
        on: 'overlay',
        kind: 'narrowing',
        says: 'no supply to patients; only a doctor, nurse or nurse practitioner may administer; psychologists and pharmacists may not',
        from: '2023-07-01',
        since: 'unknown',
        narrows: ['authorised_prescriber'],
        basis: {
          facts: ['R-AU-VIC-01', 'R-AU-05'],
          verification: 'derived',
          cites: [{ source: 'vic-health-mdma' }, { source: 'poisons-standard-2023-07' }],
          because:
            'the rule governs the entry in Schedule 8, so it is taken to hold as long as the entry does; its own date is not recorded',
        },
      },
    ],
    commencement: 'confirmed',
    recordedAt: '2026-11-21',
    publish: true,
    note: 'the source gives no date',
    basis: { facts: ['R-AU-VIC-01'], verification: 'primary', cites: [{ source: 'vic-health-mdma' }] },
  },
  {
    id: 'R-AU-NSW-01',
    jurisdiction: 'AU-NSW',
    layer: 'overlay',
    type: 'instrument_in_force',
    date: 'unknown',
    event: 'Authorised psychiatrists only; other uses are experimental or trial.',
    effects: [
      {
        on: 'overlay',
        kind: 'narrowing',
        says: 'authorised psychiatrists only; other uses are experimental or trial',
        from: '2023-07-01',
        since: 'unknown',
        narrows: ['authorised_prescriber'],
        basis: {
          facts: ['R-AU-NSW-01', 'R-AU-05'],
          verification: 'derived',
          cites: [{ source: 'nsw-health-mdma' }, { source: 'poisons-standard-2023-07' }],
          because:
            'the rule governs the entry in Schedule 8, so it is taken to hold as long as the entry does; its own date is not recorded',
        },
      },
    ],
    commencement: 'confirmed',
    recordedAt: '2026-11-21',
    publish: true,
    note: 'the source gives no date',
    basis: { facts: ['R-AU-NSW-01'], verification: 'primary', cites: [{ source: 'nsw-health-mdma' }] },
  },
  {
    id: 'R-AU-ACT-01',
    jurisdiction: 'AU-ACT',
    layer: 'overlay',
    type: 'instrument_in_force',
    date: 'unknown',
    event:
      'Approval by the Chief Health Officer; education is required; directly supervised dosing; nothing to take home.',
    instrument: { citation: 'Controlled Medicines Prescribing Standards 2023, Ch. 7' },
    effects: [
      {
        on: 'overlay',
        kind: 'narrowing',
        says: 'approval by the Chief Health Officer; education required; directly supervised dosing; nothing to take home',
        from: '2023-07-01',
        since: 'unknown',
        narrows: ['authorised_prescriber'],
        basis: {
          facts: ['R-AU-ACT-01', 'R-AU-05'],
          verification: 'derived',
          cites: [{ source: 'act-health-psychedelics' }, { source: 'poisons-standard-2023-07' }],
          because:
            'the rule governs the entry in Schedule 8, so it is taken to hold as long as the entry does; its own date is not recorded',
        },
      },
    ],
    commencement: 'confirmed',
    recordedAt: '2026-11-21',
    publish: true,
    note: 'the source gives no date',
    basis: { facts: ['R-AU-ACT-01'], verification: 'primary', cites: [{ source: 'act-health-psychedelics' }] },
  },
] as const satisfies readonly RegulatoryEvent[];
