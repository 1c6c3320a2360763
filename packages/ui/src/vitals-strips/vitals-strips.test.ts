import { describe, expect, it } from 'vitest';
import { bandRegions } from './band-regions.ts';
import { seriesPoints, seriesSegments } from './series-segments.ts';
import { stripScale } from './strip-scale.ts';
import { usualStrips } from './usual-strips.ts';
import type { RecordedReading, VitalBand } from './vitals-strips-types.ts';

const basis = { facts: ['V-200'], verification: 'policy', cites: [] } as const;

function heartRate(at: number, value: number): RecordedReading {
  return {
    id: String(at),
    by: 'A',
    reading: { at, signs: { heartRate: { value, text: String(value), unit: '/min' } } },
  };
}

function band(value: number, comparator: VitalBand['comparator'] = 'above'): VitalBand {
  return {
    code: `systolic.${comparator}.${value}`,
    sign: 'systolic',
    comparator,
    limit: { value, text: String(value), unit: 'mm[Hg]' },
    severity: 'warning',
    action: 'repeat',
    source: 'Site policy (demo)',
    basis,
  };
}

describe('a series on a strip', () => {
  it('joins neighbouring readings by straight lines', () => {
    const points = seriesPoints([heartRate(3, 90), heartRate(1, 80), heartRate(2, 85)], 'heartRate');
    expect(seriesSegments(points, []).map(([from, to]) => [from.at, to.at])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('is not bridged across a missed check', () => {
    const points = seriesPoints([heartRate(10, 80), heartRate(20, 85), heartRate(40, 90)], 'heartRate');
    expect(seriesSegments(points, [30]).map(([from, to]) => [from.at, to.at])).toEqual([[10, 20]]);
  });

  it('leaves out a reading that lacks the sign and does not fill it in', () => {
    const without: RecordedReading = { id: 'x', by: 'A', reading: { at: 2, signs: {} } };
    expect(seriesPoints([heartRate(1, 80), without], 'heartRate')).toHaveLength(1);
  });
});

describe('the fixed scale', () => {
  const place = stripScale({ min: 40, max: 200 });
  it.each([
    [200, '0%', undefined],
    [40, '100%', undefined],
    [120, '50%', undefined],
    [201, '0%', 'above'],
    [39, '100%', 'below'],
  ] as const)('%d lies at %s from the top, beyond: %s', (value, y, beyond) => {
    expect(place(value)).toEqual({ y, beyond });
  });
});

describe('bands', () => {
  const strip = usualStrips[0];
  const none: ReadonlySet<string> = new Set();
  it('end where the next one begins and never leave the paper', () => {
    expect(bandRegions([band(180), band(160)], strip, none).map(({ from, to }) => [from, to])).toEqual([
      [160, 180],
      [180, 200],
    ]);
  });
  it('are never more than two on a strip', () => {
    expect(bandRegions([band(160), band(180), band(190)], strip, none)).toHaveLength(2);
  });
  it('that were entered are drawn first, so that a third one is never hidden', () => {
    const regions = bandRegions([band(160), band(180), band(190)], strip, new Set(['systolic.above.190']));
    expect(regions.map(({ from }) => from)).toEqual([160, 190]);
  });
  it('of a lower limit reach down', () => {
    expect(bandRegions([band(90, 'below')], strip, none).map(({ from, to }) => [from, to])).toEqual([[90, 40]]);
  });
  it('of another sign are not drawn on this strip', () => {
    expect(bandRegions([{ ...band(110), sign: 'heartRate' }], strip, none)).toEqual([]);
  });
});
