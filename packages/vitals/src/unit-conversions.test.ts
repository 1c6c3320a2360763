import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { toCanonical } from './to-canonical.ts';
import { type UnitConversion, unitConversions } from './unit-conversions.data.ts';

const ucum = UcumLhcUtils.getInstance();
const pairs = Object.entries(unitConversions).flatMap(([canonical, units]) =>
  Object.entries(units as Readonly<Record<string, UnitConversion>>).map(
    ([unit, conversion]) => [unit, canonical, conversion] as const,
  ),
);

describe('the conversion table agrees with a UCUM library', () => {
  it.each(pairs)('%s is a unit, and becomes %s', (unit, canonical, conversion) => {
    expect(ucum.validateUnitString(unit).status).toBe('valid');
    for (const value of [0.5, 1, 12.3, 36.6, 98.6, 150, 68_500]) {
      const theirs = ucum.convertUnitTo(unit, value, canonical);
      expect(theirs.status).toBe('succeeded');
      const { subtract, multiply, divide } = conversion;
      const ours = ((value - subtract) * multiply) / divide;
      expect(Math.abs(ours - (theirs.toVal ?? Number.NaN))).toBeLessThan(1e-6 * Math.max(1, Math.abs(ours)));
    }
  });

  it.each([
    ['98.6', '[degF]', 'Cel', '37.0'],
    ['21.60', 'kPa', 'mm[Hg]', '162.0'],
    ['150.0', '[lb_av]', 'kg', '68.0'],
  ] as const)('%s %s, with the precision it was entered in', (text, unit, canonical, expected) => {
    const units: Readonly<Record<string, UnitConversion>> = unitConversions[canonical];
    const conversion = units[unit];
    const theirs = ucum.convertUnitTo(unit, Number(text), canonical).toVal ?? Number.NaN;
    expect(conversion && toCanonical({ value: Number(text), text }, conversion).text).toBe(expected);
    expect(theirs.toFixed(1)).toBe(expected);
  });
});
