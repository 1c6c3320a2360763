import { describe, expect, it } from 'vitest';
import { parseMeasured } from './parse-measured.ts';
import type { VitalSign } from './reading.ts';

describe('an entry of a form is taken with the precision it was written in', () => {
  it.each([
    ['162 mmHg stays 162', 'systolic', '162', 'mm[Hg]', 162, '162', 'mm[Hg]'],
    ['37.0 keeps its zero', 'temperature', '37.0', 'Cel', 37, '37.0', 'Cel'],
    ['a decimal comma is a decimal point', 'temperature', '37,5', 'Cel', 37.5, '37.5', 'Cel'],
    ['leading zeros and outer blanks do not count', 'heartRate', ' 072 ', '/min', 72, '72', '/min'],
    ['a number is taken as well as its text', 'spo2', 98, '%', 98, '98', '%'],
    ['0 is a rating of distress', 'distress', '0', '{score}', 0, '0', '{score}'],
    ['140 mmHg is the end of the usual diastolic range', 'diastolic', '140', 'mm[Hg]', 140, '140', 'mm[Hg]'],
  ] as const)('%s', (_, sign, entry, unit, value, text, canonical) => {
    expect(parseMeasured(sign, entry, unit)).toEqual({ outcome: 'ok', measured: { value, text, unit: canonical } });
  });

  it.each([
    ['98.6 °F is 37.0 °C', 'temperature', '98.6', '[degF]', 37, '37.0'],
    ['100.4 °F is 38.0 °C', 'temperature', '100.4', '[degF]', 38, '38.0'],
    ['100.5 °F is 38.1 °C', 'temperature', '100.5', '[degF]', 38.1, '38.1'],
    ['98.60 °F is 37.00 °C', 'temperature', '98.60', '[degF]', 37, '37.00'],
    ['21.6 kPa is 162 mmHg', 'systolic', '21.6', 'kPa', 162, '162'],
    ['21.60 kPa is 162.0 mmHg', 'systolic', '21.60', 'kPa', 162, '162.0'],
    ['12,0 kPa is 90 mmHg', 'diastolic', '12,0', 'kPa', 90, '90'],
    ['24.0 kPa is 180 mmHg, like the 180 it was read from', 'systolic', '24.0', 'kPa', 180, '180'],
    ['150 lb is 68 kg', 'weight', '150', '[lb_av]', 68, '68'],
    ['105.8 lb is 47.99 kg to the tenth: 48.0', 'weight', '105.8', '[lb_av]', 48, '48.0'],
    ['68500 g is 68.500 kg', 'weight', '68500', 'g', 68.5, '68.500'],
  ] as const)('%s, and what was entered is kept', (_, sign, entry, unit, value, text) => {
    const check = parseMeasured(sign, entry, unit);
    expect(check).toMatchObject({
      outcome: 'ok',
      measured: { value, text, entered: { text: entry.replace(',', '.'), unit } },
    });
  });
});

describe('a likely slip is asked about and the value is kept', () => {
  it('98.6 °C asks whether it is °F, 37.0 °C', () => {
    expect(parseMeasured('temperature', '98.6', 'Cel')).toMatchObject({
      outcome: 'ask',
      measured: { value: 98.6, text: '98.6', unit: 'Cel' },
      questions: [
        {
          code: 'temperature.likely-fahrenheit',
          suggestion: { value: 37, text: '37.0', unit: 'Cel', entered: { text: '98.6', unit: '[degF]' } },
          mayStand: false,
        },
      ],
    });
  });

  it.each([
    ['90 °C, the lowest that is likely Fahrenheit', '90', 'ask'],
    ['107 °C, the highest that is likely Fahrenheit', '107', 'ask'],
    ['89.9 °C', '89.9', 'refused'],
    ['107.1 °C', '107.1', 'refused'],
    ['43.4 °C, outside the usual range', '43.4', 'ask'],
    ['41 °C, the end of the usual range', '41', 'ok'],
    ['41.1 °C', '41.1', 'ask'],
    ['34 °C, the other end', '34', 'ok'],
    ['33.9 °C', '33.9', 'ask'],
    ['47 °C, the end of the hard range', '47', 'ask'],
    ['47.4 °C', '47.4', 'refused'],
    ['14.1 °C', '14.1', 'refused'],
  ] as const)('%s: %s → %s', (_, entry, outcome) => {
    expect(parseMeasured('temperature', entry, 'Cel').outcome).toBe(outcome);
  });

  it.each([
    ['systolic', '231', 'mm[Hg]', 70, 230],
    ['systolic', '69', 'mm[Hg]', 70, 230],
    ['diastolic', '141', 'mm[Hg]', 30, 140],
    ['heartRate', '34', '/min', 35, 200],
    ['spo2', '69', '%', 70, 100],
    ['respiratoryRate', '41', '/min', 6, 40],
    ['respiratoryRate', '0', '/min', 6, 40],
    ['sodium', '119', 'mmol/L', 120, 155],
    ['weight', '39.9', 'kg', 40, 200],
  ] as const)('%s %s %s lies outside %s to %s', (sign, entry, unit, low, high) => {
    expect(parseMeasured(sign, entry, unit)).toMatchObject({
      outcome: 'ask',
      measured: { text: entry },
      questions: [{ code: 'sign.outside-usual-range', sign, expected: { low, high }, mayStand: true }],
    });
  });
});

describe('[INV-047] what cannot be a measurement is refused, never clamped', () => {
  it.each([
    ['1620 mmHg', 'systolic', '1620', 'mm[Hg]', 'value.outside-hard-range'],
    ['376 mmHg', 'systolic', '376', 'mm[Hg]', 'value.outside-hard-range'],
    ['-1 mmHg', 'systolic', '-1', 'mm[Hg]', 'value.outside-hard-range'],
    ['a pulse of 391', 'heartRate', '391', '/min', 'value.outside-hard-range'],
    ['a saturation of 101 %', 'spo2', '101', '%', 'value.outside-hard-range'],
    ['a respiratory rate of 331', 'respiratoryRate', '331', '/min', 'value.outside-hard-range'],
    ['a sodium of 251', 'sodium', '251', 'mmol/L', 'value.outside-hard-range'],
    ['a weight of 251 kg', 'weight', '251', 'kg', 'value.outside-hard-range'],
    ['a distress below none', 'distress', '-1', '{score}', 'value.outside-hard-range'],
    ['a systolic of 0, which means not measured', 'systolic', '0', 'mm[Hg]', 'value.not-measured'],
    ['a pulse of 0.0, which means not measured', 'heartRate', '0.0', '/min', 'value.not-measured'],
    ['a saturation of 0, which means not measured', 'spo2', 0, '%', 'value.not-measured'],
    ['1,234: one and a bit, or a thousand', 'heartRate', '1,234', '/min', 'value.ambiguous'],
    ['1,234.5', 'heartRate', '1,234.5', '/min', 'value.not-a-number'],
    ['a word', 'heartRate', 'high', '/min', 'value.not-a-number'],
    ['nothing', 'heartRate', '', '/min', 'value.not-a-number'],
    ['an exponent', 'heartRate', '7e1', '/min', 'value.not-a-number'],
    ['NaN', 'heartRate', Number.NaN, '/min', 'value.not-a-number'],
    ['a held-down key', 'distress', '9'.repeat(400), '{score}', 'value.not-a-number'],
  ] as const)('%s', (_, sign, entry, unit, code) => {
    expect(parseMeasured(sign, entry, unit)).toMatchObject({ outcome: 'refused', issues: [{ path: ['value'], code }] });
  });

  it.each([
    ['[INV-048] no unit', '', 'unit.missing'],
    ['[INV-048] a unit of another sign', 'Cel', 'unit.unknown'],
    ['[INV-048] mmHg as people write it, not as UCUM does', 'mmHg', 'unit.unknown'],
    ['[INV-048] a name that every object has', 'constructor', 'unit.unknown'],
  ])('%s', (_, unit, code) => {
    expect(parseMeasured('systolic', '120', unit)).toMatchObject({
      outcome: 'refused',
      issues: [{ path: ['unit'], code }],
    });
  });

  it('says what was seen and what was expected', () => {
    expect(parseMeasured('systolic', '1620', 'mm[Hg]')).toEqual({
      outcome: 'refused',
      issues: [
        { path: ['value'], code: 'value.outside-hard-range', message: 'saw 1620 mm[Hg]; expected 0 to 375 mm[Hg]' },
      ],
    });
  });

  it('reports a wrong number and a wrong unit together', () => {
    expect(parseMeasured('systolic', 'x', 'bar')).toMatchObject({ issues: [{ path: ['value'] }, { path: ['unit'] }] });
  });

  it('refuses a sign it does not know', () => {
    expect(parseMeasured('mood' as VitalSign, '1', '%')).toMatchObject({
      outcome: 'refused',
      issues: [{ code: 'sign.unknown' }],
    });
  });

  it('refuses a value that is neither text nor number', () => {
    expect(parseMeasured('systolic', null as unknown as string, 'mm[Hg]')).toMatchObject({
      issues: [{ code: 'value.not-a-number' }],
    });
  });
});
