import type { VitalSign } from '../reading.ts';

/** The signs of the stream, by their number in it. */
export const streamSigns = [
  'heartRate',
  'spo2',
  'systolic',
  'diastolic',
  'temperature',
] as const satisfies readonly VitalSign[];

/** A monitored day as columns: the second, which sign, and its value. A blood pressure is two rows of one second. */
export interface VitalsStream {
  readonly second: Float64Array;
  readonly sign: Uint8Array;
  readonly value: Float64Array;
  readonly length: number;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Eight hours in order of time: pulse and saturation each second with one drop-out in two hundred, pressure each 5
 * minutes, temperature each 15. Values rise with a dose, wander, and now and then leave their limits for a while.
 */
export function vitalsStream(seed: number): VitalsStream {
  const random = mulberry32(seed);
  const rows: [number, number, number][] = [];
  let pulseDrift = 0;
  let oxygenDrop = 0;
  let pulseBurst = 0;
  let oxygenBurst = 0;
  for (let second = 0; second < 28_800; second += 1) {
    const hours = second / 3600;
    const effect = (hours / 1.75) ** 2.2 * Math.exp(2.2 * (1 - hours / 1.75));
    pulseDrift = pulseDrift * 0.995 + (random() - 0.5);
    if (random() < 1 / 2400) pulseBurst = 20 + Math.floor(random() * 60);
    if (random() < 1 / 4800) oxygenBurst = 20 + Math.floor(random() * 40);
    pulseBurst -= pulseBurst > 0 ? 1 : 0;
    oxygenBurst -= oxygenBurst > 0 ? 1 : 0;
    oxygenDrop = oxygenBurst > 0 ? 4 : 0;
    const pulse = Math.round(70 + 23 * effect + pulseDrift + (pulseBurst > 0 ? 35 : 0) + 3 * (random() - 0.5));
    const oxygen = Math.min(100, Math.round(98 - oxygenDrop + 0.8 * (random() - 0.5)));
    if (random() >= 0.005) rows.push([second, 0, pulse]);
    if (random() >= 0.005) rows.push([second, 1, oxygen]);
    if (second % 300 === 0) {
      rows.push([second, 2, Math.round(122 + 34 * effect + 12 * (random() - 0.5))]);
      rows.push([second, 3, Math.round(75 + 16 * effect + 8 * (random() - 0.5))]);
    }
    if (second % 900 === 0)
      rows.push([second, 4, Math.round((36.8 + 0.9 * effect + 0.3 * (random() - 0.5)) * 10) / 10]);
  }
  return {
    second: Float64Array.from(rows, ([second]) => second),
    sign: Uint8Array.from(rows, ([, sign]) => sign),
    value: Float64Array.from(rows, ([, , value]) => value),
    length: rows.length,
  };
}
