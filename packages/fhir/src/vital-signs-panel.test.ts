import { entryRanges, type Measured, type Reading, type VitalSign } from '@mdma-at/vitals';
import { describe, expect, it } from 'vitest';
import { observationFromQt } from './observation-from-qt.ts';
import { observationFromReading } from './observation-from-reading.ts';
import { vitalSignsPanel } from './vital-signs-panel.ts';

const at = Date.UTC(2026, 8, 22, 10, 30);
const options = { subject: { reference: 'Patient/7' }, utcOffsetMinutes: 60 } as const;
const id = (kind: string): string => `day-1-${kind}`;
const measured = (sign: VitalSign, text: string): Measured => ({
  value: Number(text),
  text,
  unit: entryRanges[sign].unit,
});
const reading: Reading = {
  at,
  signs: {
    systolic: measured('systolic', '162'),
    diastolic: measured('diastolic', '90'),
    heartRate: measured('heartRate', '72'),
  },
};

describe('the vital-signs panel', () => {
  const [panel, ...members] = vitalSignsPanel(reading, { ...options, id });

  it('is 85353-1, names every observation of the reading and has no value of its own', () => {
    expect(panel).toMatchObject({
      id: 'day-1-panel',
      code: { coding: [{ system: 'http://loinc.org', code: '85353-1' }] },
      meta: { profile: ['http://hl7.org/fhir/StructureDefinition/vitalspanel'] },
      category: [{ coding: [{ code: 'vital-signs' }] }],
      effectiveDateTime: '2026-09-22T11:30:00.000+01:00',
      hasMember: [{ reference: 'Observation/day-1-blood-pressure' }, { reference: 'Observation/day-1-heartRate' }],
    });
    expect(panel).not.toHaveProperty('valueQuantity');
    expect(panel).not.toHaveProperty('component');
  });

  it('is followed by those observations, as they are written without it', () => {
    expect(members).toEqual(observationFromReading(reading, { ...options, id }));
  });

  it('does not stand without members', () => {
    expect(vitalSignsPanel({ at, signs: { distress: measured('distress', '4') } }, { ...options, id })).toEqual([]);
  });

  it('takes its words from the caller, like its members', () => {
    const narrative = (kind: string): string => `about ${kind}`;
    const [spoken] = vitalSignsPanel(reading, { ...options, id, narrative });
    expect(spoken?.text?.div).toContain('about panel');
  });
});

describe('a mean pressure', () => {
  it('that a device gave is 8478-0 in mm[Hg], an observation of its own', () => {
    const mean = { value: 114, text: '114', unit: 'mm[Hg]' } as const;
    const written = observationFromReading(reading, { ...options, meanPressure: mean });
    expect(written.map(({ code }) => code.coding?.[0]?.code)).toEqual(['85354-9', '8478-0', '8867-4']);
    expect(written[1]?.valueQuantity).toEqual({
      value: 114,
      unit: 'mm[Hg]',
      system: 'http://unitsofmeasure.org',
      code: 'mm[Hg]',
    });
  });

  it('is never computed from the other two', () => {
    const codes = observationFromReading(reading, options).map(({ code }) => code.coding?.[0]?.code);
    expect(codes).not.toContain('8478-0');
  });
});

describe('a corrected QT', () => {
  it.each([
    ['bazett', '76635-2'],
    ['fridericia', '76634-5'],
    ['framingham', '8636-3'],
    ['hodges', '8636-3'],
  ] as const)('by %s is %s in ms, and says its formula', (formula, code) => {
    expect(observationFromQt({ at, qtcMs: 418.5, formula }, options)).toMatchObject({
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: { value: 418.5, unit: 'ms', code: 'ms', system: 'http://unitsofmeasure.org' },
      method: { text: formula },
      category: [{ coding: [{ code: 'procedure' }] }],
      status: 'final',
    });
  });

  it('is no vital sign: it has no vital-signs profile', () => {
    expect(observationFromQt({ at, qtcMs: 418.5, formula: 'bazett' }, options)).not.toHaveProperty('meta');
  });

  it('of a simulation is marked as test data and can have words', () => {
    const written = observationFromQt(
      { at, qtcMs: 418.5, formula: 'bazett' },
      { ...options, simulated: true, narrative: 'QTc 418.5 ms' },
    );
    expect(written.meta?.security?.[0]?.code).toBe('HTEST');
    expect(written.text?.div).toContain('QTc 418.5 ms');
  });
});
