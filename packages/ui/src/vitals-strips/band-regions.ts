import type { StripDefinition, VitalBand } from './vitals-strips-types.ts';

/** Where a band lies on its strip: from its limit to the next one, or to the edge of the paper. */
export interface BandRegion {
  readonly band: VitalBand;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a strip that its bands cover. Bands of one direction end where the next begins, so that no two overlap.
 * At most two are drawn per strip: those that the assessment names, then those that are reached first.
 */
export function bandRegions(
  bands: readonly VitalBand[],
  strip: StripDefinition,
  entered: ReadonlySet<string>,
): readonly BandRegion[] {
  const own = inReach(bands.filter((band) => band.sign === strip.signs[0]));
  const drawn = [
    ...own.filter((band) => entered.has(band.code)),
    ...own.filter((band) => !entered.has(band.code)),
  ].slice(0, 2);
  return [...until(drawn, isUpward, strip.max), ...until(drawn, (band) => !isUpward(band), strip.min)];
}

/** Whether the band begins at its limit and reaches up. */
export function isUpward(band: Pick<VitalBand, 'comparator'>): boolean {
  return band.comparator === 'above' || band.comparator === 'at-or-above';
}

function inReach(bands: readonly VitalBand[]): readonly VitalBand[] {
  return bands.toSorted((one, other) =>
    isUpward(one) && isUpward(other) ? one.limit.value - other.limit.value : other.limit.value - one.limit.value,
  );
}

function until(
  bands: readonly VitalBand[],
  direction: (band: VitalBand) => boolean,
  edge: number,
): readonly BandRegion[] {
  const ordered = inReach(bands.filter(direction));
  return ordered.map((band, index) => ({ band, from: band.limit.value, to: ordered[index + 1]?.limit.value ?? edge }));
}
