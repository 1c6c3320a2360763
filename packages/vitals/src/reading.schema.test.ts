import { describe, expect, it } from 'vitest';
import { measuredSchema, readingSchema, symptomSchema, vitalSignSchema } from './reading.schema.ts';

const at = 1_790_000_000_000;
const systolic = { value: 162, text: '162', unit: 'mm[Hg]' };

describe('a parsed reading can be read back from a record', () => {
  it('takes a reading as parseReading returns it', () => {
    const entered = { text: '98.6', unit: '[degF]' };
    const reading = {
      at,
      signs: { systolic, temperature: { value: 37, text: '37.0', unit: 'Cel', entered } },
      context: { device: 'cuff 2' },
    };
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it.each([
    ['a sign without a unit', { systolic: { value: 162, text: '162' } }],
    ['a sign in a unit that is not canonical', { systolic: { value: 21.6, text: '21.6', unit: 'kPa' } }],
    ['a text that says something else than the value', { systolic: { value: 162, text: '126', unit: 'mm[Hg]' } }],
    ['a value outside the hard range', { systolic: { value: 1620, text: '1620', unit: 'mm[Hg]' } }],
    [
      '98.6 °C, about which the question was never answered',
      { temperature: { value: 98.6, text: '98.6', unit: 'Cel' } },
    ],
    ['a 0 that means not measured', { systolic: { value: 0, text: '0', unit: 'mm[Hg]' } }],
    ['an unknown sign', { mood: { value: 1, text: '1', unit: '{score}' } }],
    ['no sign at all', {}],
    ['a sign that is there but undefined', { systolic: undefined }],
    ['a key that is not part of a value', { systolic: { ...systolic, by: 'me' } }],
  ])('refuses %s', (_, signs) => {
    expect(readingSchema.safeParse({ at, signs }).success).toBe(false);
  });

  it('can be extended, and stays strict', () => {
    const recorded = readingSchema.extend({ by: vitalSignSchema });
    expect(recorded.safeParse({ at, signs: { systolic }, by: 'systolic' }).success).toBe(true);
    expect(recorded.safeParse({ at, signs: { systolic }, by: 'systolic', more: 1 }).success).toBe(false);
  });

  it('reads a single value of a named sign', () => {
    expect(measuredSchema('systolic').safeParse(systolic).success).toBe(true);
    expect(measuredSchema('heartRate').safeParse(systolic).success).toBe(false);
  });

  it('knows the symptoms by name', () => {
    expect(symptomSchema.safeParse('chest-pain').success).toBe(true);
    expect(symptomSchema.safeParse('sadness').success).toBe(false);
  });
});
