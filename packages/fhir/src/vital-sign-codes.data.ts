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

/** The mean pressure of a device, an observation of its own. */
export const meanPressureCode = {
  loinc: '8478-0',
  profile: 'vitalsigns',
  basis: { facts: ['V-301', 'V-310'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'vital signs' }] },
} as const satisfies Readonly<Record<string, string | Basis>>;

/** The panel that names the observations of one reading; it has no value of its own. */
export const vitalSignsPanelCode = {
  loinc: '85353-1',
  profile: 'vitalspanel',
  basis: { facts: ['V-307', 'V-310'], verification: 'primary', cites: [{ source: 'fhir-r4', at: 'vitalspanel' }] },
} as const satisfies Readonly<Record<string, string | Basis>>;

/** A corrected QT by its formula. A formula without a code of its own is written as one of unspecified method, and named. */
export const qtCodes = {
  loinc: { unspecified: '8636-3', bazett: '76635-2', fridericia: '76634-5' },
  unit: 'ms',
  basis: { facts: ['V-309'], verification: 'primary', cites: [{ source: 'loinc' }] },
} as const satisfies {
  readonly loinc: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly basis: Basis;
};

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
