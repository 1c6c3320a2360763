import { replay, verifyJournal } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState } from '@mdma-at/protocol';
import { describe, expect, it } from 'vitest';
import { exampleDay } from './fixtures/example-day.ts';
import { rehearsedScript, simulateDosingDay } from './simulate-dosing-day.ts';

const uneventful = simulateDosingDay({ ...exampleDay, seed: 1, scenario: 'uneventful' });
const excursion = simulateDosingDay({ ...exampleDay, seed: 1, scenario: 'pressure-excursion' });
const typesOf = (entries: typeof uneventful) => entries.map((entry) => entry.type);
const stateOf = (entries: typeof uneventful) => replay<DosingDayState, DosingDayEvent>(entries, dosingDay);

describe('a simulated day', () => {
  it('is a journal that verifies', () => {
    expect(verifyJournal(uneventful).ok).toBe(true);
    expect(verifyJournal(excursion).ok).toBe(true);
  });

  it('is the same to the last byte for the same seed, and another one for another seed', () => {
    const again = simulateDosingDay({ ...exampleDay, seed: 1, scenario: 'uneventful' });
    expect(again.at(-1)?.hash).toBe(uneventful.at(-1)?.hash);
    expect(simulateDosingDay({ ...exampleDay, seed: 2, scenario: 'uneventful' }).at(-1)?.hash).not.toBe(uneventful.at(-1)?.hash);
  });

  it('says in every entry that it is simulated', () => {
    expect(uneventful.every((entry) => entry.pins['simulated'] === true)).toBe(true);
  });
});

describe('an uneventful day', () => {
  it('ends with the participant staying the night, without a refusal or a deviation', () => {
    const day = stateOf(uneventful);
    expect(day.chart.session).toBe('ended');
    expect(day.chart.disposition).toBe('heldOvernight');
    expect(typesOf(uneventful)).not.toContain('command.refused');
    expect(dosingDay.deviations(day)).toEqual([]);
  });

  it('gives 80 mg and, 101 minutes later, 40 mg', () => {
    const { ledger } = stateOf(uneventful);
    const [initial] = ledger['initial-dose.administered'];
    const [supplemental] = ledger['supplemental-dose.administered'];
    expect(initial?.dose).toEqual({ amountMg: 80, saltForm: 'HCl' });
    expect(supplemental?.dose).toEqual({ amountMg: 40, saltForm: 'HCl' });
    expect(((supplemental?.at ?? 0) - (initial?.at ?? 0)) / 60_000).toBe(101);
  });
});

describe('a day with a pressure excursion', () => {
  it('refuses the supplemental dose while the high reading is unresolved, and gives it after a normal repeat', () => {
    const types = typesOf(excursion);
    const refused = types.indexOf('command.refused');
    const authorised = types.indexOf('supplemental-dose.authorised');
    const given = types.indexOf('supplemental-dose.administered');
    expect(refused).toBeGreaterThan(0);
    expect(authorised).toBeGreaterThan(refused);
    expect(given).toBeGreaterThan(authorised);
    expect(types.filter((type) => type === 'command.refused')).toHaveLength(1);
  });

  it('names vital signs as what stood in the way', () => {
    const refusal = stateOf(excursion).ledger['command.refused'][0];
    expect(refusal?.command).toBe('authorise-supplemental-dose');
    expect(refusal?.interlocks.map((one) => one.id)).toEqual(['vitals-clear']);
  });
});

it('five seeds of each scenario end with the night on site', () => {
  for (let seed = 10; seed < 15; seed += 1) {
    for (const scenario of ['uneventful', 'pressure-excursion'] as const) {
      expect(stateOf(simulateDosingDay({ ...exampleDay, seed, scenario })).chart.disposition).toBe('heldOvernight');
    }
  }
});

it('a day without two qualified therapists cannot be simulated, and says so', () => {
  const input = { ...exampleDay.input, staff: exampleDay.input.staff.slice(0, 1) };
  expect(() => simulateDosingDay({ ...exampleDay, input, seed: 1, scenario: 'uneventful' })).toThrow('two qualified therapists');
});

it('a day whose enrolment is unknown never comes to a dose', () => {
  const input = { ...exampleDay.input, course: { ...exampleDay.input.course, enrolmentConfirmed: 'unknown' as const } };
  expect(() => simulateDosingDay({ ...exampleDay, input, seed: 1, scenario: 'uneventful' })).toThrow('authorise-initial-dose was refused');
});

it('the script of a day holds the commands whose events its journal has, in order of time', () => {
  const script = rehearsedScript({ ...exampleDay, seed: 1, scenario: 'pressure-excursion' });
  const ids = new Set(excursion.map((entry) => entry.id));
  const left = script.filter(({ command }) => !ids.has(command.id));
  expect(left).toEqual([]);
  expect(script.map(({ at }) => at)).toEqual(script.map(({ at }) => at).toSorted((a, b) => a - b));
});
