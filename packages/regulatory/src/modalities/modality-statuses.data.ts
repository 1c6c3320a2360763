import type { ModalityStatus } from './modality-status.ts';

const because = 'from the contrast of modalities, whose rows have no ids of their own';
const coverage = { facts: [], verification: 'secondary', cites: [{ source: 'modalities-coverage' }], because } as const;
const noText = {
  facts: [],
  verification: 'unverified',
  cites: [],
  because: 'no text of the listing was seen',
} as const;
const cdsa = { facts: [], verification: 'primary', cites: [{ source: 'ca-cdsa' }], because } as const;
const poisonsStandard = {
  facts: ['R-AU-05'],
  verification: 'primary',
  cites: [{ source: 'tga-guidance' }, { source: 'poisons-standard-2023-07' }],
} as const;
const vouchers = {
  facts: ['R-US-53'],
  verification: 'secondary',
  cites: [{ source: 'entheo-news-2026' }, { source: 'healthesystems-eo-14401' }],
} as const;

/** How other psychedelic-assisted treatments stand, by place. */
export const modalityStatuses = [
  {
    modality: 'psilocybin',
    jurisdiction: 'US',
    access: 'trials_only',
    schedule: [{ scheme: 'US_CSA', label: 'I', publish: true, basis: coverage }],
    notes: [
      { value: 'Breakthrough designations for depression; their years were not verified.', basis: coverage },
      { value: 'Priority vouchers for two psilocybin products, none for MDMA.', on: '2026-04-24', basis: vouchers },
      {
        value: 'A rolling application after Phase 3, its completion guided to the last quarter of 2026.',
        basis: coverage,
      },
      { value: 'Programmes of the states of Oregon, Colorado and New Mexico; none licenses MDMA.', basis: coverage },
    ],
    basis: coverage,
  },
  {
    modality: 'psilocybin',
    jurisdiction: 'CA',
    access: 'unapproved_product_access',
    schedule: [{ scheme: 'CA_CDSA', label: 'III', detail: 'item 12; a restricted drug', publish: true, basis: cdsa }],
    notes: [
      {
        value: 'The Special Access Program is open again, case by case.',
        on: '2022-01-05',
        basis: {
          facts: ['R-CA-07'],
          verification: 'primary',
          cites: [{ source: 'sor-2021-271' }, { source: 'ca-fdr' }],
        },
      },
    ],
    basis: cdsa,
  },
  {
    modality: 'psilocybin',
    jurisdiction: 'AU',
    access: 'unapproved_product_access',
    schedule: [
      {
        scheme: 'AU_POISONS_STANDARD',
        label: '8',
        condition: 'treatment-resistant depression',
        since: '2023-07-01',
        publish: true,
        basis: poisonsStandard,
      },
      { scheme: 'AU_POISONS_STANDARD', label: '9', condition: 'any other use', publish: true, basis: poisonsStandard },
    ],
    notes: [],
    basis: poisonsStandard,
  },
  {
    modality: 'ketamine',
    jurisdiction: 'US',
    access: 'approved_product_off_label',
    schedule: [{ scheme: 'US_CSA', label: 'III', publish: false, basis: noText }],
    notes: [{ value: 'An approved anaesthetic; psychiatric use is off-label.', basis: coverage }],
    basis: coverage,
  },
  {
    modality: 'ketamine',
    jurisdiction: 'CA',
    access: 'approved_product_off_label',
    schedule: [{ scheme: 'CA_CDSA', label: 'I', detail: 'item 14(1); a narcotic', publish: true, basis: cdsa }],
    notes: [
      { value: 'An approved anaesthetic; psychiatric use is off-label.', basis: coverage },
      {
        value: 'Veterans Affairs covers it.',
        on: '2021-12-10',
        basis: { facts: ['R-CA-VAC-01'], verification: 'primary', cites: [{ source: 'vac-question-period-notes' }] },
      },
    ],
    basis: coverage,
  },
  {
    modality: 'ketamine',
    jurisdiction: 'AU',
    access: 'approved_product_off_label',
    schedule: [{ scheme: 'AU_POISONS_STANDARD', label: '8', publish: false, basis: noText }],
    notes: [{ value: 'Psychiatric use is off-label.', basis: coverage }],
    basis: coverage,
  },
  {
    modality: 'esketamine',
    jurisdiction: 'US',
    access: 'approved_for_use',
    schedule: [],
    notes: [
      { value: 'Approved for treatment-resistant depression, under a REMS.', on: '2019-03-05', basis: coverage },
      { value: 'Approved in 2020 for major depression with suicidality.', basis: coverage },
      { value: 'Approved as the only antidepressant taken.', on: '2025-01-21', basis: coverage },
    ],
    basis: coverage,
  },
  {
    modality: 'esketamine',
    jurisdiction: 'CA',
    access: 'approved_for_use',
    schedule: [],
    notes: [
      {
        value: 'Authorised by a notice of compliance.',
        on: '2020-05-19',
        basis: { facts: [], verification: 'primary', cites: [{ source: 'spravato-monograph-ca' }], because },
      },
    ],
    basis: { facts: [], verification: 'primary', cites: [{ source: 'spravato-monograph-ca' }], because },
  },
  {
    modality: 'esketamine',
    jurisdiction: 'AU',
    access: 'approved_for_use',
    schedule: [],
    notes: [
      {
        value: 'Registered, to be taken with an oral antidepressant; since when it is subsidised was not verified.',
        basis: coverage,
      },
    ],
    basis: coverage,
  },
] as const satisfies readonly ModalityStatus[];
