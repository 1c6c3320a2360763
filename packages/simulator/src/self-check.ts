import { type PublishedShare, volunteerModel } from './healthy-volunteers.data.ts';
import { randomFrom } from './random.ts';

/** One published share beside what the simulation gives. */
export interface CheckedShare extends PublishedShare {
  readonly simulated: number;
  readonly withinBand: boolean;
}

/** Draws sessions of healthy volunteers, baseline and rise, and holds their peaks against the published shares. */
export function selfCheck({
  seed,
  sessions,
}: {
  readonly seed: number;
  readonly sessions: number;
}): readonly CheckedShare[] {
  const random = randomFrom(seed);
  const { baseline, rise, published } = volunteerModel;
  const above = published.map(() => 0);
  for (let session = 0; session < sessions; session += 1) {
    const draw = (sign: PublishedShare['sign']) =>
      random.normal(baseline.signs[sign].mean, baseline.signs[sign].sd) +
      random.normal(rise.signs[sign].mean, rise.signs[sign].sd);
    const peak = { systolic: draw('systolic'), heartRate: draw('heartRate'), temperature: draw('temperature') };
    published.forEach((share, index) => {
      if (peak[share.sign] > share.above) above[index] = (above[index] ?? 0) + 1;
    });
  }
  return published.map((share, index) => {
    const simulated = (above[index] ?? 0) / sessions;
    return { ...share, simulated, withinBand: simulated >= share.band.from && simulated <= share.band.to };
  });
}
