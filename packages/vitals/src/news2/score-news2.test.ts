import { describe, expect, it } from 'vitest';
import { type News2Observation, scoreNews2 } from './score-news2.ts';

const normal: News2Observation = {
  respiratoryRate: 16,
  spo2: 98,
  spo2Scale: 1,
  onOxygen: false,
  systolic: 118,
  heartRate: 72,
  consciousness: 'A',
  temperature: 36.8,
};
const score = (changes: Partial<News2Observation>) => scoreNews2({ ...normal, ...changes });
const totalAndBand = (changes: Partial<News2Observation>) => {
  const result = score(changes);
  return result.ok ? [result.value.total, result.value.band] : result.issues;
};

describe('the vectors of the sheet', () => {
  it.each([
    ['N1', {}, 0, 'none'],
    [
      'N2, a systolic of 165 that NEWS2 overlooks',
      { respiratoryRate: 18, spo2: 97, systolic: 165, heartRate: 112, temperature: 38.2 },
      3,
      'low',
    ],
    ['N4', { systolic: 220 }, 3, 'single-3'],
    [
      'N6, the lower edges of the zero band',
      { respiratoryRate: 12, spo2: 96, systolic: 111, heartRate: 51, temperature: 36.1 },
      0,
      'none',
    ],
    [
      'N7, the upper edges of the zero band',
      { respiratoryRate: 20, spo2: 96, systolic: 219, heartRate: 90, temperature: 38 },
      0,
      'none',
    ],
  ] as const)('%s', (_, changes, total, band) => {
    expect(totalAndBand(changes)).toEqual([total, band]);
  });
});

describe('each part scores as published', () => {
  it.each([
    [8, 3],
    [8.5, 3],
    [9, 1],
    [11, 1],
    [12, 0],
    [20, 0],
    [20.5, 2],
    [21, 2],
    [24, 2],
    [24.5, 3],
    [25, 3],
  ])('a respiratory rate of %d scores %d', (respiratoryRate, points) => {
    expect(score({ respiratoryRate })).toMatchObject({ value: { parts: { respiratoryRate: points } } });
  });

  it.each([
    [91, 3],
    [91.5, 3],
    [92, 2],
    [93, 2],
    [94, 1],
    [95, 1],
    [96, 0],
    [100, 0],
  ])('a saturation of %d on scale 1 scores %d', (spo2, points) => {
    expect(score({ spo2 })).toMatchObject({ value: { parts: { spo2: points } } });
  });

  it.each([
    [83, false, 3],
    [84, false, 2],
    [86, false, 1],
    [88, false, 0],
    [97, false, 0],
    [83, true, 3],
    [85, true, 2],
    [87, true, 1],
    [92, true, 0],
    [92.5, true, 1],
    [93, true, 1],
    [95, true, 2],
    [96.5, true, 3],
    [97, true, 3],
  ])('a saturation of %d on scale 2, on oxygen %s, scores %d', (spo2, onOxygen, points) => {
    expect(score({ spo2, onOxygen, spo2Scale: 2 })).toMatchObject({
      value: { parts: { spo2: points, oxygen: onOxygen ? 2 : 0 } },
    });
  });

  it.each([
    [90, 3],
    [91, 2],
    [100, 2],
    [101, 1],
    [110, 1],
    [111, 0],
    [219, 0],
    [219.5, 3],
    [220, 3],
  ])('a systolic pressure of %d scores %d', (systolic, points) => {
    expect(score({ systolic })).toMatchObject({ value: { parts: { systolic: points } } });
  });

  it.each([
    [40, 3],
    [41, 1],
    [50, 1],
    [51, 0],
    [90, 0],
    [91, 1],
    [110, 1],
    [111, 2],
    [130, 2],
    [131, 3],
  ])('a pulse of %d scores %d', (heartRate, points) => {
    expect(score({ heartRate })).toMatchObject({ value: { parts: { heartRate: points } } });
  });

  it.each([
    [35, 3],
    [35.05, 3],
    [35.1, 1],
    [36, 1],
    [36.1, 0],
    [38, 0],
    [38.1, 1],
    [39, 1],
    [39.05, 2],
    [39.1, 2],
  ])('%d °C scores %d', (temperature, points) => {
    expect(score({ temperature })).toMatchObject({ value: { parts: { temperature: points } } });
  });

  it.each(['C', 'V', 'P', 'U'] as const)('consciousness %s scores 3', (consciousness) => {
    expect(totalAndBand({ consciousness })).toEqual([3, 'single-3']);
  });
});

describe('the bands of the total', () => {
  it.each([
    ['4 without a single 3 is low', { heartRate: 111, temperature: 39.1 }, 4, 'low'],
    ['4 with a single 3', { heartRate: 131, temperature: 38.1 }, 4, 'single-3'],
    ['5 is urgent', { heartRate: 131, temperature: 39.1 }, 5, 'urgent'],
    ['6 is urgent', { heartRate: 131, systolic: 90 }, 6, 'urgent'],
    ['7 is an emergency', { heartRate: 131, systolic: 90, temperature: 38.1 }, 7, 'emergency'],
    [
      '20 is the most there is',
      {
        respiratoryRate: 25,
        spo2: 91,
        onOxygen: true,
        systolic: 90,
        heartRate: 131,
        consciousness: 'U',
        temperature: 35,
      },
      20,
      'emergency',
    ],
  ] as const)('%s', (_, changes, total, band) => {
    expect(totalAndBand(changes)).toEqual([total, band]);
  });
});

describe('a total needs every part', () => {
  it.each([
    'respiratoryRate',
    'spo2',
    'spo2Scale',
    'onOxygen',
    'systolic',
    'heartRate',
    'consciousness',
    'temperature',
  ] as const)('without %s there is no score', (part) => {
    const { [part]: _, ...rest } = normal;
    expect(scoreNews2(rest as News2Observation)).toMatchObject({
      ok: false,
      issues: [{ path: [part], code: 'value.missing' }],
    });
  });

  it.each([
    ['a temperature of 98.6', { temperature: 98.6 }, 'value.outside-hard-range'],
    ['a pulse of 0, which means not measured', { heartRate: 0 }, 'value.outside-hard-range'],
    ['a saturation that is not a number', { spo2: Number.NaN }, 'value.outside-hard-range'],
    ['a pressure given as text', { systolic: '118' as unknown as number }, 'value.invalid'],
    ['a scale that does not exist', { spo2Scale: 3 as unknown as 1 }, 'value.invalid'],
  ])('%s is refused', (_, changes, code) => {
    expect(score(changes)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it('says everything that is missing at once, and never throws', () => {
    const result = scoreNews2(null as unknown as News2Observation);
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([
      'respiratoryRate',
      'spo2',
      'systolic',
      'heartRate',
      'temperature',
      'spo2Scale',
      'onOxygen',
      'consciousness',
    ]);
  });
});
