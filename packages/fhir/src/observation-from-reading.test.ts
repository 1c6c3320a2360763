import type { Observation } from '@medplum/fhirtypes';
import { type Measured, type Reading, entryRanges, type VitalSign, vitalSigns } from '@mdma-at/vitals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationFromReading, untranslatedSigns } from './observation-from-reading.ts';
import type { ObservationOptions } from './observation-options.ts';

const options: ObservationOptions = { subject: { reference: 'Patient/7' }, utcOffsetMinutes: 60 };
const at = Date.UTC(2026, 8, 22, 10, 30);

function reading(texts: { readonly [sign in VitalSign]?: string }, context?: Reading['context']): Reading {
  const signs: { [sign in VitalSign]?: Measured } = {};
  for (const [sign, text] of Object.entries(texts) as [VitalSign, string][]) {
    signs[sign] = { value: Number(text), text, unit: entryRanges[sign].unit };
  }
  return context ? { at, signs, context } : { at, signs };
}

const only = (
  texts: { readonly [sign in VitalSign]?: string },
  more: Partial<ObservationOptions> = {},
  context?: Reading['context'],
) => {
  const [observation, ...rest] = observationFromReading(reading(texts, context), { ...options, ...more });
  expect(rest).toEqual([]);
  return observation;
};
const codesOf = (observation: Observation | undefined) => observation?.code.coding?.map(({ code }) => code);

describe('each sign has its LOINC code, its UCUM unit and its profile', () => {
  it.each([
    ['heartRate', '72', ['8867-4'], '/min', 'heartrate'],
    ['temperature', '36.8', ['8310-5'], 'Cel', 'bodytemp'],
    ['spo2', '98', ['2708-6', '59408-5'], '%', 'oxygensat'],
    ['respiratoryRate', '15', ['9279-1'], '/min', 'resprate'],
    ['weight', '70.5', ['29463-7'], 'kg', 'bodyweight'],
  ] as const)('%s', (sign, text, codes, unit, profile) => {
    const observation = only({ [sign]: text });
    expect(codesOf(observation)).toEqual(codes);
    expect(observation).toMatchObject({
      code: { coding: codes.map((code) => ({ system: 'http://loinc.org', code })) },
      valueQuantity: { value: Number(text), unit, code: unit, system: 'http://unitsofmeasure.org' },
      meta: { profile: [`http://hl7.org/fhir/StructureDefinition/${profile}`] },
    });
  });

  it('the two pressures are one panel with two components and no value of its own', () => {
    const observation = only({ systolic: '162', diastolic: '90' });
    expect(codesOf(observation)).toEqual(['85354-9']);
    expect(observation).not.toHaveProperty('valueQuantity');
    expect(observation?.component).toEqual([
      {
        code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
        valueQuantity: { value: 162, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      },
      {
        code: { coding: [{ system: 'http://loinc.org', code: '8462-4' }] },
        valueQuantity: { value: 90, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      },
    ]);
  });
});

describe('a pressure that was not measured is absent with a reason', () => {
  it.each([
    ['diastolic', { systolic: '162' }, 1],
    ['systolic', { diastolic: '90' }, 0],
  ] as const)('without %s', (_, signs, index) => {
    const component = only(signs)?.component?.[index];
    expect(component).not.toHaveProperty('valueQuantity');
    expect(component?.dataAbsentReason).toEqual({
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'not-performed' }],
    });
  });

  it('without both there is no panel', () => {
    expect(observationFromReading(reading({ heartRate: '72' }), options).map((one) => codesOf(one))).toEqual([
      ['8867-4'],
    ]);
  });
});

describe('decimals survive JSON', () => {
  it('37.0 says that it was recorded with one decimal', () => {
    expect(only({ temperature: '37.0' })?.valueQuantity).toMatchObject({
      value: 37,
      _value: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/quantity-precision', valueInteger: 1 }] },
    });
  });

  it('36.8 says so by itself', () => {
    expect(only({ temperature: '36.8' })?.valueQuantity).not.toHaveProperty('_value');
  });
});

describe('when, where and for whom', () => {
  it.each([
    ['an hour ahead of UTC', 60, '2026-09-22T11:30:00.000+01:00'],
    ['at UTC', 0, '2026-09-22T10:30:00.000+00:00'],
    ['three and a half hours behind', -210, '2026-09-22T07:00:00.000-03:30'],
    ['ten and a half hours ahead', 630, '2026-09-22T21:00:00.000+10:30'],
  ])('%s', (_, utcOffsetMinutes, effectiveDateTime) => {
    const observation = only({ heartRate: '72' }, { utcOffsetMinutes });
    expect(observation?.effectiveDateTime).toBe(effectiveDateTime);
    expect(Date.parse(effectiveDateTime)).toBe(at);
  });

  it('half a minute is no offset: that is a mistake in the program', () => {
    expect(() => only({ heartRate: '72' }, { utcOffsetMinutes: 0.5 })).toThrow('[fhir] utcOffsetMinutes');
  });

  it('names subject, encounter, performer, id and status', () => {
    const encounter = { reference: 'Encounter/2' };
    const performer = [{ reference: 'Practitioner/3' }];
    const observation = only(
      { heartRate: '72' },
      { encounter, performer, id: (kind) => `day-1-${kind}`, status: 'amended' },
    );
    expect(observation).toMatchObject({
      id: 'day-1-heartRate',
      status: 'amended',
      subject: { reference: 'Patient/7' },
      encounter,
      performer,
    });
  });

  it('is final and silent about what nobody said', () => {
    const observation = only({ heartRate: '72' });
    expect(observation?.status).toBe('final');
    expect(Object.keys(observation ?? {}).toSorted()).toEqual([
      'category',
      'code',
      'effectiveDateTime',
      'meta',
      'resourceType',
      'status',
      'subject',
      'valueQuantity',
    ]);
    expect(observation?.meta).not.toHaveProperty('security');
  });

  it('writes arm, posture, device and site of temperature', () => {
    const context = { arm: 'left', posture: 'seated', device: 'cuff 2', temperatureSite: 'oral' } as const;
    const [pressure, temperature] = observationFromReading(
      reading({ systolic: '120', diastolic: '80', temperature: '36.8' }, context),
      options,
    );
    const position = {
      url: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition',
      valueCodeableConcept: { text: 'seated' },
    };
    expect(pressure).toMatchObject({
      bodySite: { text: 'left arm' },
      extension: [position],
      device: { display: 'cuff 2' },
    });
    expect(temperature).not.toHaveProperty('bodySite');
    expect(temperature?.component).toEqual([
      { code: { coding: [{ system: 'http://loinc.org', code: '8327-9' }] }, valueCodeableConcept: { text: 'oral' } },
    ]);
  });

  it('a simulated reading is marked as test data', () => {
    const { meta } = only({ heartRate: '72' }, { simulated: true }) ?? {};
    expect(meta?.security).toEqual([
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' },
    ]);
  });

  it('the narrative is the words that were passed in, none of them markup', () => {
    const narrative = () => 'Pulse <72> & steady';
    expect(only({ heartRate: '72' }, { narrative })?.text).toEqual({
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml">Pulse &lt;72&gt; &amp; steady</div>',
    });
  });
});

describe('nothing is dropped in silence', () => {
  it('names the signs for which no verified code is at hand', () => {
    expect(untranslatedSigns(reading({ heartRate: '72', distress: '4', sodium: '138' }))).toEqual([
      'distress',
      'sodium',
    ]);
    expect(untranslatedSigns(reading({ systolic: '120', diastolic: '80', spo2: '98' }))).toEqual([]);
  });
});

describe('every observation keeps the rules of FHIR R4 for vital signs', () => {
  const anyReading = fc
    .dictionary(
      fc.constantFrom(...vitalSigns),
      fc.integer({ min: 300, max: 1000 }).map((tenth) => (tenth / 10).toFixed(1)),
      { minKeys: 1 },
    )
    .map((texts) => reading(texts));

  it('category, subject, time of day with offset, value or reason for its absence, UCUM', () => {
    fc.assert(
      fc.property(anyReading, (one) => {
        for (const observation of observationFromReading(one, options)) {
          expect(observation.category?.some(({ coding }) => coding?.some(({ code }) => code === 'vital-signs'))).toBe(
            true,
          );
          expect(observation.subject?.reference).toBe('Patient/7');
          expect(observation.effectiveDateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
          const parts = codesOf(observation)?.includes('85354-9') ? (observation.component ?? []) : [observation];
          expect(parts.length).toBe(codesOf(observation)?.includes('85354-9') ? 2 : 1);
          for (const { valueQuantity, dataAbsentReason } of parts) {
            expect((valueQuantity === undefined) !== (dataAbsentReason === undefined)).toBe(true);
            expect(valueQuantity === undefined || valueQuantity.system === 'http://unitsofmeasure.org').toBe(true);
          }
        }
      }),
    );
  });

  it('no value appears that was not measured, and none that was measured is lost', () => {
    fc.assert(
      fc.property(anyReading, (one) => {
        const written = observationFromReading(one, options)
          .flatMap(({ valueQuantity, component }) => [
            valueQuantity,
            ...(component ?? []).map((part) => part.valueQuantity),
          ])
          .flatMap((quantity) => (quantity?.value === undefined ? [] : [quantity.value]))
          .toSorted((a, b) => a - b);
        const skipped = untranslatedSigns(one);
        const measured = vitalSigns
          .filter((sign) => !skipped.includes(sign))
          .flatMap((sign) => one.signs[sign]?.value ?? [])
          .toSorted((a, b) => a - b);
        expect(written).toEqual(measured);
      }),
    );
  });
});
