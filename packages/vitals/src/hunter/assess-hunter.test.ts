import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessHunter, type HunterSigns } from './assess-hunter.ts';

const none = {
  serotonergicExposure: true,
  spontaneousClonus: false,
  inducibleClonus: false,
  ocularClonus: false,
  agitation: false,
  diaphoresis: false,
  tremor: false,
  hyperreflexia: false,
  hypertonia: false,
  temperature: 36.8,
} as const satisfies HunterSigns;

describe('the vectors of the sheet', () => {
  it.each([
    ['H1: spontaneous clonus', { spontaneousClonus: true }, 'positive'],
    ['H2: inducible clonus only', { inducibleClonus: true }, 'negative'],
    ['H3: inducible clonus and diaphoresis', { inducibleClonus: true, diaphoresis: true }, 'positive'],
    ['H4: ocular clonus and agitation', { ocularClonus: true, agitation: true }, 'positive'],
    ['H5: tremor only', { tremor: true }, 'negative'],
    ['H6: tremor and hyperreflexia', { tremor: true, hyperreflexia: true }, 'positive'],
    ['H9: spontaneous clonus without exposure', { serotonergicExposure: false, spontaneousClonus: true }, 'negative'],
  ] as const)('%s is %s', (_, signs, verdict) => {
    expect(assessHunter({ ...none, ...signs })).toBe(verdict);
  });
});

describe('hypertonia counts only with heat and clonus', () => {
  it.each([
    ['hypertonia alone, as a mis-statement of the criteria has it', { hypertonia: true }, 'negative'],
    ['hypertonia and 38.1 °C', { hypertonia: true, temperature: 38.1 }, 'negative'],
    [
      'hypertonia, 38.0 °C exactly and ocular clonus',
      { hypertonia: true, temperature: 38, ocularClonus: true },
      'negative',
    ],
    ['hypertonia, 38.1 °C and ocular clonus', { hypertonia: true, temperature: 38.1, ocularClonus: true }, 'positive'],
    [
      'hypertonia, 38.1 °C and inducible clonus',
      { hypertonia: true, temperature: 38.1, inducibleClonus: true },
      'positive',
    ],
  ] as const)('%s', (_, signs, verdict) => {
    expect(assessHunter({ ...none, ...signs })).toBe(verdict);
  });
});

describe('a sign that was not looked for is neither found nor ruled out', () => {
  it.each([
    ['nothing was looked for', { serotonergicExposure: true }, 'incomplete'],
    ['exposure is not known, clonus is there', { spontaneousClonus: true }, 'incomplete'],
    ['exposure is ruled out', { serotonergicExposure: false }, 'negative'],
    [
      'one criterion is met, the rest not looked for',
      { serotonergicExposure: true, tremor: true, hyperreflexia: true },
      'positive',
    ],
    [
      'inducible clonus is there, arousal was not looked for',
      { ...none, inducibleClonus: true, agitation: 'unknown' },
      'incomplete',
    ],
    [
      'the temperature is missing and could decide',
      { ...none, hypertonia: true, inducibleClonus: true, temperature: 'unknown' },
      'incomplete',
    ],
    ['the temperature is missing and cannot decide', { ...none, temperature: 'unknown' }, 'negative'],
    [
      '98.6 is not a temperature in Celsius',
      { ...none, hypertonia: true, inducibleClonus: true, temperature: 98.6 },
      'incomplete',
    ],
    ['an answer that is neither yes nor no', { ...none, spontaneousClonus: 'yes' as unknown as boolean }, 'incomplete'],
  ] as const)('%s: %s', (_, signs, verdict) => {
    expect(assessHunter(signs)).toBe(verdict);
  });

  const sign = fc.constantFrom(true, false, 'unknown' as const);
  const anySigns = fc.record({
    serotonergicExposure: sign,
    spontaneousClonus: sign,
    inducibleClonus: sign,
    ocularClonus: sign,
    agitation: sign,
    diaphoresis: sign,
    tremor: sign,
    hyperreflexia: sign,
    hypertonia: sign,
  });

  it('learning one more sign never contradicts an answer already given', () => {
    const name = fc.constantFrom(
      ...(Object.keys(none) as (keyof HunterSigns)[]).filter((key) => key !== 'temperature'),
    );
    fc.assert(
      fc.property(anySigns, name, fc.boolean(), (signs, learnt, found) => {
        const before = assessHunter({ ...signs, temperature: 38.5, [learnt]: 'unknown' });
        const after = assessHunter({ ...signs, temperature: 38.5, [learnt]: found });
        return before === 'incomplete' || before === after;
      }),
      { numRuns: 1000 },
    );
  });
});
