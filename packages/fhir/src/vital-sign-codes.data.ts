import type { Basis } from '@mdma-at/evidence';
import type { VitalSign } from '@mdma-at/vitals';

/** How one sign is named in FHIR: its LOINC codes, the first of them required, and the name of its profile. */
export interface VitalSignCode {
  readonly loinc: readonly [string, ...string[]];
  readonly profile: string;
  readonly basis: Basis;
}

/** The blood-pressure panel and its two components. */
export const bloodPressureCodes = {
  panel: '85354-9',
  systolic: '8480-6',
  diastolic: '8462-4',
  profile: 'bp',
  basis: { facts: ['V-300', 'V-310'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'bp' }] },
} as const satisfies Readonly<Record<string, string | Basis>>;

/** The signs that are an observation of their own. */
export const vitalSignCodes = {
  heartRate: {
    loinc: ['8867-4'],
    profile: 'heartrate',
    basis: { facts: ['V-302'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'heartrate' }] },
  },
  temperature: {
    loinc: ['8310-5'],
    profile: 'bodytemp',
    basis: { facts: ['V-303'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'bodytemp' }] },
  },
  spo2: {
    loinc: ['2708-6', '59408-5'],
    profile: 'oxygensat',
    basis: {
      facts: ['V-304'],
      verification: 'primary',
      cites: [
        { source: 'fhir-r4', at: 'oxygensat' },
        { source: 'us-core', at: 'pulse oximetry' },
      ],
      because: 'FHIR requires the one code and US Core the other beside it, so both are written.',
    },
  },
  respiratoryRate: {
    loinc: ['9279-1'],
    profile: 'resprate',
    basis: { facts: ['V-305'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'resprate' }] },
  },
  weight: {
    loinc: ['29463-7'],
    profile: 'bodyweight',
    basis: { facts: ['V-306'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'bodyweight' }] },
  },
} as const satisfies { readonly [sign in VitalSign]?: VitalSignCode };

/** Where a temperature was taken, as a component. */
export const temperatureSiteCode = {
  loinc: '8327-9',
  basis: {
    facts: ['V-308', 'V-312'],
    verification: 'primary',
    cites: [{ source: 'us-core', at: 'vital signs guidance' }],
    because: 'Codes for the sites could not be verified, so the site itself is written as text.',
  },
} as const satisfies { readonly loinc: string; readonly basis: Basis };
