import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../format/format-decimal.ts';
import { decimalHalves, decimalWidths } from './decimal-widths.ts';

const rows = ['37.4', '9.25', '1250', 'Not recorded'].map((value, index) => ({ id: String(index), cells: { value } }));

describe('decimals under one another', () => {
  it.each([
    ['37.4', ['37', '.4']],
    ['37.0', ['37', '.0']],
    ['-0.5', ['-0', '.5']],
    ['80', ['80', '']],
  ])('%s is cut before its point', (text, halves) => {
    expect(decimalHalves(text)).toEqual(halves);
  });

  it.each(['Not recorded', '', '37,4', '1 250'])('%s is no recorded decimal and is not cut', (text) => {
    expect(decimalHalves(text)).toBeUndefined();
  });

  it('the widest halves set the widths, with the groups of the locale', () => {
    expect(decimalWidths(rows, 'value', (text) => formatDecimal(text, 'en-CA'))).toEqual({ before: 5, after: 3 });
  });

  it('an empty column has none', () => {
    expect(decimalWidths([], 'value', (text) => text)).toEqual({ before: 0, after: 0 });
  });
});
