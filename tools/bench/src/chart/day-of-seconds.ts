/** Eight hours of one device, second by second, with noise from a seed and a drop-out of ten minutes. */
export interface DeviceDay {
  readonly from: number;
  readonly to: number;
  readonly at: readonly number[];
  readonly series: readonly {
    readonly sign: 'heartRate' | 'temperature' | 'spo2';
    readonly strip: { readonly min: number; readonly max: number };
    readonly values: readonly number[];
  }[];
}

const seconds = 28_800;

/** Makes the same day for every contestant. The values draw a picture; they come from no body. */
export function dayOfSeconds(from: number): DeviceDay {
  let state = 1;
  const noise = (): number => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state / 2_147_483_647 - 0.5;
  };
  const wave = (middle: number, swing: number): readonly number[] =>
    Array.from({ length: seconds }, (_, second) =>
      second > 9_000 && second < 9_600 ? Number.NaN : middle + swing * Math.sin(second / 2_500) + swing * 0.3 * noise(),
    );
  return {
    from,
    to: from + seconds * 1_000,
    at: Array.from({ length: seconds }, (_, second) => from + second * 1_000),
    series: [
      { sign: 'heartRate', strip: { min: 40, max: 140 }, values: wave(85, 15) },
      { sign: 'temperature', strip: { min: 35, max: 41 }, values: wave(37, 0.4) },
      { sign: 'spo2', strip: { min: 80, max: 100 }, values: wave(96, 2) },
    ],
  };
}
