import type { Basis } from '@mdma-at/evidence';

/** The values from `from` to `to`, both included, score `points`; `null` is an open end. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly points: 0 | 1 | 2 | 3;
}

/** The scoring bands of NEWS2, exactly as published, lowest values first. */
export const news2Bands = {
  respiratoryRate: [
    { from: null, to: 8, points: 3 },
    { from: 9, to: 11, points: 1 },
    { from: 12, to: 20, points: 0 },
    { from: 21, to: 24, points: 2 },
    { from: 25, to: null, points: 3 },
  ],
  spo2Scale1: [
    { from: null, to: 91, points: 3 },
    { from: 92, to: 93, points: 2 },
    { from: 94, to: 95, points: 1 },
    { from: 96, to: null, points: 0 },
  ],
  spo2Scale2OnAir: [
    { from: null, to: 83, points: 3 },
    { from: 84, to: 85, points: 2 },
    { from: 86, to: 87, points: 1 },
    { from: 88, to: null, points: 0 },
  ],
  spo2Scale2OnOxygen: [
    { from: null, to: 83, points: 3 },
    { from: 84, to: 85, points: 2 },
    { from: 86, to: 87, points: 1 },
    { from: 88, to: 92, points: 0 },
    { from: 93, to: 94, points: 1 },
    { from: 95, to: 96, points: 2 },
    { from: 97, to: null, points: 3 },
  ],
  oxygen: { onAir: 0, onOxygen: 2 },
  systolic: [
    { from: null, to: 90, points: 3 },
    { from: 91, to: 100, points: 2 },
    { from: 101, to: 110, points: 1 },
    { from: 111, to: 219, points: 0 },
    { from: 220, to: null, points: 3 },
  ],
  heartRate: [
    { from: null, to: 40, points: 3 },
    { from: 41, to: 50, points: 1 },
    { from: 51, to: 90, points: 0 },
    { from: 91, to: 110, points: 1 },
    { from: 111, to: 130, points: 2 },
    { from: 131, to: null, points: 3 },
  ],
  consciousness: { A: 0, C: 3, V: 3, P: 3, U: 3 },
  temperature: [
    { from: null, to: 35, points: 3 },
    { from: 35.1, to: 36, points: 1 },
    { from: 36.1, to: 38, points: 0 },
    { from: 38.1, to: 39, points: 1 },
    { from: 39.1, to: null, points: 2 },
  ],
  totals: { emergencyFrom: 7, urgentFrom: 5, single: 3 },
  basis: {
    facts: ['V-211', 'V-212'],
    verification: 'primary',
    cites: [{ source: 'rcp-news2-2017' }, { source: 'rcp-journal-news2', at: 'table 1' }],
    because:
      'Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017. A value between two bands takes the worse one.',
  },
} as const satisfies {
  readonly respiratoryRate: readonly Band[];
  readonly spo2Scale1: readonly Band[];
  readonly spo2Scale2OnAir: readonly Band[];
  readonly spo2Scale2OnOxygen: readonly Band[];
  readonly oxygen: { readonly onAir: 0; readonly onOxygen: 2 };
  readonly systolic: readonly Band[];
  readonly heartRate: readonly Band[];
  readonly consciousness: Readonly<Record<'A' | 'C' | 'V' | 'P' | 'U', Band['points']>>;
  readonly temperature: readonly Band[];
  readonly totals: { readonly emergencyFrom: number; readonly urgentFrom: number; readonly single: number };
  readonly basis: Basis;
};
