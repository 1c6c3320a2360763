import type { Basis } from '@mdma-at/evidence';

/** One rating scale as it is known here: what it is, how far it goes, and what may be shipped of it. */
export interface ScaleEntry {
  readonly id: string;
  readonly name: string;
  /** Lowest and highest total; left out where there is no total, or none was seen. */
  readonly range?: readonly [lowest: number, highest: number];
  readonly items?: number;
  /** Whether the wording of its items may be reproduced, and in whose words. No wording is included here. */
  readonly licence: { readonly itemsMayShip: boolean; readonly says: string; readonly verified: boolean };
  /** LOINC codes that were verified; others are left out. */
  readonly loinc?: { readonly panel?: string; readonly total?: string; readonly items?: readonly string[] };
  /** How many missing items a score bears. */
  readonly missingItemsAllowed: 0;
  /** The function here that scores it; a slot keeps a total that was scored elsewhere. */
  readonly scoredBy: `score${string}` | 'triageCssrs' | 'slot';
  /** `false` where no text of the entry was seen: a slot for scores made elsewhere, none of its figures for use. */
  readonly publish?: false;
  readonly basis: Basis;
}

/** Every scale of the fact sheet. */
export const scaleRegistry = [
  {
    id: 'pcl-5',
    name: 'PCL-5',
    range: [0, 80],
    items: 20,
    licence: { itemsMayShip: true, says: 'not copyrighted (VA NCPTSD); items may be reproduced', verified: true },
    loinc: { panel: '101697-1', total: '101698-9' },
    missingItemsAllowed: 0,
    scoredBy: 'scorePcl5',
    basis: { facts: ['S-300'], verification: 'secondary', cites: [{ source: 'loinc' }, { source: 'medafile-pcl5' }] },
  },
  {
    id: 'caps-5',
    name: 'CAPS-5',
    range: [0, 80],
    items: 20,
    licence: {
      itemsMayShip: false,
      says: 'a work of the US government, given to qualified interviewers; scores only',
      verified: true,
    },
    missingItemsAllowed: 0,
    scoredBy: 'scoreCaps5',
    basis: { facts: ['S-301'], verification: 'primary', cites: [{ source: 'va-caps5-training' }] },
  },
  {
    id: 'lec-5',
    name: 'LEC-5',
    items: 17,
    licence: { itemsMayShip: false, says: 'VA NCPTSD, freely available; no total', verified: true },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: {
      facts: ['S-302'],
      verification: 'unverified',
      cites: [],
      because: 'The text is public, but no registered source holds it; it has no total, only an index event.',
    },
  },
  {
    id: 'c-ssrs-screener',
    name: 'C-SSRS screener',
    range: [0, 5],
    items: 6,
    licence: {
      itemsMayShip: false,
      says: '© Columbia Lighthouse and RFMH; free to use with its wording preserved: level codes only',
      verified: true,
    },
    missingItemsAllowed: 0,
    scoredBy: 'triageCssrs',
    basis: { facts: ['S-303', 'S-340'], verification: 'secondary', cites: [{ source: 'ninds-cssrs' }] },
  },
  {
    id: 'sds',
    name: 'SDS',
    range: [0, 30],
    items: 3,
    licence: { itemsMayShip: false, says: 'licensed (Harm Research Institute): scores only', verified: true },
    missingItemsAllowed: 0,
    scoredBy: 'scoreSds',
    basis: { facts: ['S-304'], verification: 'primary', cites: [{ source: 'harm-sds' }] },
  },
  {
    id: 'ace',
    name: 'ACE',
    range: [0, 10],
    items: 10,
    licence: { itemsMayShip: false, says: 'CDC and Kaiser, said to be public; not verified', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-305'], verification: 'unverified', cites: [] },
  },
  {
    id: 'audit',
    name: 'AUDIT',
    range: [0, 40],
    items: 10,
    licence: {
      itemsMayShip: true,
      says: '© WHO 2001, in the public domain as a WHO-approved instrument; items may be reproduced',
      verified: true,
    },
    loinc: { panel: '72110-0', total: '75624-7' },
    missingItemsAllowed: 0,
    scoredBy: 'scoreAudit',
    basis: { facts: ['S-306'], verification: 'primary', cites: [{ source: 'loinc' }] },
  },
  {
    id: 'audit-c',
    name: 'AUDIT-C',
    range: [0, 12],
    items: 3,
    licence: { itemsMayShip: true, says: 'the first three items of AUDIT', verified: true },
    loinc: { panel: '72109-2', total: '75626-2' },
    missingItemsAllowed: 0,
    scoredBy: 'scoreAudit',
    basis: { facts: ['S-306'], verification: 'primary', cites: [{ source: 'loinc', at: '75626-2' }] },
  },
  {
    id: 'dudit',
    name: 'DUDIT',
    range: [0, 44],
    items: 11,
    licence: { itemsMayShip: false, says: 'Karolinska; manual free, embedding to be asked for', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'scoreDudit',
    basis: { facts: ['S-307'], verification: 'primary', cites: [{ source: 'dudit-au' }] },
  },
  {
    id: 'bdi-ii',
    name: 'BDI-II',
    range: [0, 63],
    items: 21,
    licence: { itemsMayShip: false, says: 'Pearson, proprietary', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-308'], verification: 'unverified', cites: [] },
  },
  {
    id: 'phq-9',
    name: 'PHQ-9',
    range: [0, 27],
    items: 9,
    licence: { itemsMayShip: false, says: 'Pfizer: no permission needed, which was not verified', verified: false },
    loinc: {
      panel: '44249-1',
      total: '44261-6',
      items: [
        '44250-9',
        '44255-8',
        '44259-0',
        '44254-1',
        '44251-7',
        '44258-2',
        '44252-5',
        '44253-3',
        '44260-8',
        '69722-7',
      ],
    },
    missingItemsAllowed: 0,
    scoredBy: 'scorePhq9',
    basis: { facts: ['S-309'], verification: 'primary', cites: [{ source: 'mii-pro' }, { source: 'us-core' }] },
  },
  {
    id: 'gad-7',
    name: 'GAD-7',
    range: [0, 21],
    items: 7,
    licence: { itemsMayShip: false, says: 'as PHQ-9; not verified', verified: false },
    loinc: { total: '70274-6' },
    missingItemsAllowed: 0,
    scoredBy: 'scoreGad7',
    basis: { facts: ['S-310'], verification: 'primary', cites: [{ source: 'hl7-phr' }] },
  },
  {
    id: 'des-ii',
    name: 'DES-II',
    range: [0, 100],
    items: 28,
    licence: {
      itemsMayShip: false,
      says: 'Carlson and Putnam; copying said to be permitted, not verified',
      verified: false,
    },
    missingItemsAllowed: 0,
    scoredBy: 'scoreDes2',
    publish: false,
    basis: { facts: ['S-311'], verification: 'unverified', cites: [] },
  },
  {
    id: 'dsp-i',
    name: 'DSP-I',
    licence: { itemsMayShip: false, says: 'not verified', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-312'], verification: 'unverified', cites: [] },
  },
  {
    id: 'psqi',
    name: 'PSQI',
    range: [0, 21],
    items: 7,
    licence: { itemsMayShip: false, says: 'permission required; components and score only', verified: true },
    missingItemsAllowed: 0,
    scoredBy: 'scorePsqi',
    basis: { facts: ['S-313'], verification: 'primary', cites: [{ source: 'ats-psqi' }] },
  },
  {
    id: 'b-ipf',
    name: 'B-IPF',
    range: [0, 100],
    items: 7,
    licence: { itemsMayShip: false, says: 'VA NCPTSD, by request form; not verified', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-314'], verification: 'unverified', cites: [] },
  },
  {
    id: 'eq-5d-5l',
    name: 'EQ-5D-5L',
    items: 5,
    licence: { itemsMayShip: false, says: 'EuroQol licence: neither wording nor value sets', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-315'], verification: 'unverified', cites: [] },
  },
  {
    id: 'scid-5-pd',
    name: 'SCID-5-PD',
    licence: { itemsMayShip: false, says: 'APA Publishing', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    publish: false,
    basis: { facts: ['S-316'], verification: 'unverified', cites: [] },
  },
  {
    id: 'madrs',
    name: 'MADRS',
    range: [0, 60],
    items: 10,
    licence: { itemsMayShip: false, says: 'no licence statement was seen', verified: false },
    missingItemsAllowed: 0,
    scoredBy: 'slot',
    basis: { facts: ['S-317'], verification: 'primary', cites: [{ source: 'kvam-2022' }] },
  },
] as const satisfies readonly ScaleEntry[];
