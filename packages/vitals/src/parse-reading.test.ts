import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReading } from './parse-reading.ts';
import { readShape } from './read-shape.ts';
import { readingInputSchema, readingSchema } from './reading.schema.ts';
import { entryRanges } from './entry-ranges.data.ts';
import type { VitalSign } from './reading.ts';
import { vitalSigns } from './vital-signs.ts';

const at = 1_790_000_000_000;
const pressure = (systolic: string, diastolic: string) => ({
  systolic: { value: systolic, unit: 'mm[Hg]' },
  diastolic: { value: diastolic, unit: 'mm[Hg]' },
});

describe('a reading is taken, asked about or refused', () => {
  it('takes signs, moment and context', () => {
    const context = { arm: 'left', posture: 'seated', temperatureSite: 'oral' };
    const signs = { ...pressure('128', '80'), temperature: { value: '98.2', unit: '[degF]' } };
    expect(parseReading({ at, signs, context })).toEqual({
      outcome: 'ok',
      reading: {
        at,
        signs: {
          systolic: { value: 128, text: '128', unit: 'mm[Hg]' },
          diastolic: { value: 80, text: '80', unit: 'mm[Hg]' },
          temperature: { value: 36.8, text: '36.8', unit: 'Cel', entered: { text: '98.2', unit: '[degF]' } },
        },
        context,
      },
    });
  });

  it('leaves a sign out that was not measured', () => {
    const check = parseReading({ at, signs: { heartRate: { value: '72', unit: '/min' } } });
    expect(check).toEqual({
      outcome: 'ok',
      reading: { at, signs: { heartRate: { value: 72, text: '72', unit: '/min' } } },
    });
  });

  it.each([
    ['86 over 80 lies more than 5 apart', '86', '80', 'ok'],
    ['85 over 80 lies exactly 5 apart', '85', '80', 'ask'],
    ['80 over 120 was probably swapped', '80', '120', 'ask'],
  ])('%s', (_, systolic, diastolic, outcome) => {
    expect(parseReading({ at, signs: pressure(systolic, diastolic) }).outcome).toBe(outcome);
  });

  it('keeps both pressures when it asks about them', () => {
    expect(parseReading({ at, signs: pressure('80', '120') })).toMatchObject({
      reading: { signs: { systolic: { value: 80 }, diastolic: { value: 120 } } },
      questions: [
        { code: 'pressure.too-close', seen: { text: '80' }, diastolic: { text: '120' }, expected: { moreThan: 5 } },
      ],
    });
  });

  it('asks every question of a reading, each with its path', () => {
    const check = parseReading({ at, signs: { ...pressure('60', '90'), temperature: { value: '98.6', unit: 'Cel' } } });
    expect(check).toMatchObject({
      outcome: 'ask',
      questions: [
        { code: 'sign.outside-usual-range', path: ['signs', 'systolic', 'value'] },
        { code: 'temperature.likely-fahrenheit', path: ['signs', 'temperature', 'value'] },
        { code: 'pressure.too-close', path: ['signs', 'systolic', 'value'] },
      ],
    });
  });

  it('lists every issue at once, in the values and in the shape', () => {
    const input = {
      at: 'noon',
      signs: {
        systolic: { value: '1620', unit: 'mm[Hg]' },
        heartRate: { value: '72' },
        mood: { value: '1', unit: '%' },
      },
      nurse: 'B.',
    };
    const check = parseReading(input);
    const found = check.outcome === 'refused' ? check.issues.map(({ path, code }) => [path.join('.'), code]) : [];
    expect(found).toEqual([
      ['nurse', 'key.unknown'],
      ['at', 'value.invalid'],
      ['signs.mood', 'key.unknown'],
      ['signs.heartRate.unit', 'unit.missing'],
      ['signs.systolic.value', 'value.outside-hard-range'],
    ]);
  });

  it('says what it saw where the shape is wrong', () => {
    expect(parseReading({ at: 'noon', signs: pressure('120', '80') })).toMatchObject({
      issues: [{ path: ['at'], message: 'saw "noon"; expected whole milliseconds since 1970-01-01T00:00:00Z' }],
    });
  });

  it('refuses a reading in which nothing was measured', () => {
    expect(parseReading({ at, signs: {} })).toMatchObject({
      outcome: 'refused',
      issues: [{ path: ['signs'], code: 'reading.empty' }],
    });
  });

  it.each([[undefined], [null], ['162/90'], [[]], [{}], [{ at, signs: null }], [{ at, signs: { systolic: 162 } }]])(
    'refuses %j without throwing',
    (input) => {
      expect(parseReading(input).outcome).toBe('refused');
    },
  );
});

describe('the context of a reading', () => {
  it.each([
    ['an arm that nobody has', { arm: 'third' }, 'context.arm', 'value.invalid'],
    ['a posture left undefined', { posture: undefined }, 'context.posture', 'value.missing'],
    ['a device without a name', { device: '' }, 'context.device', 'value.invalid'],
    ['a device with a name of 201 characters', { device: 'x'.repeat(201) }, 'context.device', 'value.invalid'],
    ['something it does not know', { mood: 'calm' }, 'context.mood', 'key.unknown'],
    ['no object', 'left arm', 'context', 'value.invalid'],
  ])('%s is refused', (_, context, path, code) => {
    const check = parseReading({ at, signs: pressure('120', '80'), context });
    expect(check.outcome === 'refused' ? check.issues.map((issue) => [issue.path.join('.'), issue.code]) : []).toEqual([
      [path, code],
    ]);
  });
});

describe('the shape read by hand is the shape of the schema', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue() });
  const entry = maybe(
    fc.record({ value: maybe(fc.oneof(fc.string(), fc.double())), unit: maybe(fc.string()) }, { requiredKeys: [] }),
  );
  const nearlyReading = fc.record(
    {
      at: maybe(fc.oneof(fc.integer(), fc.double(), fc.constantFrom(8.64e15, 8.64e15 + 1, -8.64e15))),
      signs: maybe(fc.dictionary(fc.constantFrom(...vitalSigns, 'mood'), entry, { maxKeys: 3 })),
      context: maybe(
        fc.record(
          {
            arm: maybe(fc.constantFrom('left', 'right')),
            posture: maybe(fc.constantFrom('seated', 'lying', 'standing')),
            device: maybe(fc.string({ maxLength: 3 })),
            temperatureSite: maybe(fc.constantFrom('oral', 'core')),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );

  it('takes what it takes and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyReading, fc.jsonValue()), (input) => {
        expect(readShape(input).issues.length === 0).toBe(readingInputSchema.safeParse(input).success);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whatever comes in', () => {
  it('[INV-047] [INV-048] any JSON is answered, and a refusal names an issue', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const check = parseReading(input);
        return check.outcome !== 'refused' || check.issues.length > 0;
      }),
    );
  });

  it('any value that is not JSON is answered too', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
        (input) => parseReading(input).outcome === 'refused',
      ),
    );
  });

  const sign = fc.constantFrom(...(Object.keys(entryRanges) as VitalSign[]));
  const unit = fc.constantFrom(
    'mm[Hg]',
    'kPa',
    'Cel',
    '[degF]',
    '%',
    '/min',
    '{score}',
    'mmol/L',
    'kg',
    'g',
    '[lb_av]',
    '',
    '__proto__',
  );
  const entry = fc.oneof(
    fc.integer({ min: -10, max: 2000 }).map(String),
    fc.double().map(String),
    fc.double(),
    fc.string(),
  );

  it('[INV-047] no entry is lost: what is taken is inside the hard range, and everything else says why', () => {
    fc.assert(
      fc.property(fc.dictionary(sign, fc.record({ value: entry, unit }), { minKeys: 1, maxKeys: 3 }), (signs) => {
        const check = parseReading({ at, signs });
        if (check.outcome === 'refused') return check.issues.every(({ path }) => path[0] === 'signs');
        const kept = Object.keys(check.reading.signs).length === Object.keys(signs).length;
        return kept && (check.outcome === 'ask' || readingSchema.safeParse(check.reading).success);
      }),
      { numRuns: 1000 },
    );
  });
});
