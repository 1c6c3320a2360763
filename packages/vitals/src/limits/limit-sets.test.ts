import { describe, expect, it } from 'vitest';
import type { Limit } from '../limit-set.ts';
import { limitSets } from './limit-sets.ts';

describe.each(Object.entries(limitSets))('limit set %s', (_, set) => {
  const limits: readonly Limit[] = [...set.limits, ...set.preDose.limits];

  it('prints each limit as the number it is', () => {
    expect(limits.filter(({ threshold }) => Number(threshold.text) !== threshold.value)).toEqual([]);
  });

  it('gives each limit a code of its own', () => {
    expect(new Set(limits.map(({ code }) => code)).size).toBe(limits.length);
  });

  it('says that every limit is a site policy, and why', () => {
    expect(limits.filter(({ basis }) => basis.verification !== 'policy' || !basis.because)).toEqual([]);
  });

  it('needs both pressures, pulse, temperature and saturation', () => {
    expect(set.needs.signs).toEqual(['systolic', 'diastolic', 'heartRate', 'temperature', 'spo2']);
  });

  it('is plain data that survives being written down', () => {
    expect(JSON.parse(JSON.stringify(set))).toEqual(set);
  });
});
