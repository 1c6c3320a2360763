import { replay, verifyJournal } from '@mdma-at/journal';
import { dosingDay, type DosingDayEvent, type DosingDayState } from '@mdma-at/protocol';
import { describe, expect, it } from 'vitest';
import { exampleDay } from './fixtures/example-day.ts';
import { type ScenarioId, scenarios } from './scenarios.data.ts';
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
    expect(simulateDosingDay({ ...exampleDay, seed: 2, scenario: 'uneventful' }).at(-1)?.hash).not.toBe(
      uneventful.at(-1)?.hash,
    );
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

it('five seeds of each of the two demonstration days end with the night on site', () => {
  for (let seed = 10; seed < 15; seed += 1) {
    for (const scenario of ['uneventful', 'pressure-excursion'] as const) {
      expect(stateOf(simulateDosingDay({ ...exampleDay, seed, scenario })).chart.disposition).toBe('heldOvernight');
    }
  }
});

describe.each(Object.keys(scenarios) as ScenarioId[])('the day %s', (scenario) => {
  const entries = simulateDosingDay({ ...exampleDay, seed: 3, scenario });
  const day = stateOf(entries);

  it('is a journal that verifies, the same to the last byte for the same seed', () => {
    expect(verifyJournal(entries).ok).toBe(true);
    expect(simulateDosingDay({ ...exampleDay, seed: 3, scenario }).at(-1)?.hash).toBe(entries.at(-1)?.hash);
  });

  it('ends on site for the night, or in hospital', () => {
    const transferred = scenario === 'hyponatraemia' || scenario === 'emergency-and-transfer';
    expect(day.chart.session).toBe(transferred ? 'transferred' : 'ended');
    expect(day.chart.disposition).toBe(transferred ? 'transferred' : 'heldOvernight');
  });
});

describe('each scenario tells what its name says', () => {
  const dayOf = (scenario: ScenarioId) => simulateDosingDay({ ...exampleDay, seed: 3, scenario });
  const highest = (scenario: ScenarioId) =>
    Math.max(
      ...stateOf(dayOf(scenario)).readings.map(({ assessment }) =>
        assessment === 'unassessed' ? 0 : assessment.level,
      ),
    );

  it.each([
    ['hyperthermia', 3],
    ['hyponatraemia', 4],
    ['panic-and-grounding', 1],
    ['emergency-and-transfer', 4],
    ['therapist-steps-out', 0],
    ['overnight', 0],
  ] as const)('%s rises to level %d', (scenario, level) => {
    expect(highest(scenario)).toBe(level);
  });

  it('hyperthermia: the physician ends the hold after a normal reading, and the alert was seen', () => {
    const types = typesOf(dayOf('hyperthermia'));
    expect(types).toContain('hold.released');
    expect(types).toContain('alert.acknowledged');
  });

  it('a therapist who steps out leaves a deviation', () => {
    expect(dosingDay.deviations(stateOf(dayOf('therapist-steps-out'))).length).toBeGreaterThan(0);
  });

  it('a participant who declines gets no supplemental dose, and one capsule goes back', () => {
    const { ledger } = stateOf(dayOf('supplemental-declined'));
    expect(ledger['supplemental-dose.administered']).toEqual([]);
    expect(ledger['supplemental-dose.withheld'].map(({ reason }) => reason)).toEqual(['participant-declined']);
    expect(ledger['capsules.reconciled'][0]).toMatchObject({ administered: 1, returned: 1 });
  });

  it('a missed check stops the initial dose once, by name, until it is made up for', () => {
    const { ledger } = stateOf(dayOf('missed-check'));
    expect(ledger['command.refused'].map(({ interlocks }) => interlocks.map((one) => one.id))).toEqual([
      ['fasting-confirmed'],
    ]);
    expect(ledger['initial-dose.administered']).toHaveLength(1);
  });

  it('a typing error is amended: read as recorded it was an emergency, read as corrected nothing happened', () => {
    const entries = dayOf('typing-error');
    const amendment = entries.find(({ amends }) => amends !== undefined);
    expect(amendment?.reason).toBe('Typing error: 43.4 was typed where 37.4 was read.');
    const read = (reading: 'as-recorded' | 'as-corrected') => {
      const state = replay<DosingDayState, DosingDayEvent>(entries, dosingDay, { reading });
      return Math.max(...state.readings.map(({ assessment }) => (assessment === 'unassessed' ? 0 : assessment.level)));
    };
    expect(read('as-recorded')).toBe(4);
    expect(read('as-corrected')).toBe(0);
  });

  it('consent withdrawn before the window: nothing more is given', () => {
    const state = stateOf(dayOf('early-stop'));
    expect(state.chart.consent).toBe('sessionWithdrawn');
    expect(state.ledger['supplemental-dose.administered']).toEqual([]);
  });

  it('an emergency ends in hospital with a serious adverse event', () => {
    const { ledger } = stateOf(dayOf('emergency-and-transfer'));
    expect(ledger['emergency.declared']).toHaveLength(1);
    expect(ledger['adverse-event.recorded'].map(({ seriousness }) => seriousness)).toEqual(['serious']);
  });

  it('a night goes on to the next morning', () => {
    const { ledger } = stateOf(dayOf('overnight'));
    const morning = ledger['vitals.recorded'].at(-1)?.at ?? 0;
    expect((morning - (ledger['initial-dose.administered'][0]?.at ?? 0)) / 3_600_000).toBe(22);
  });
});

it('a day without two qualified therapists cannot be simulated, and says so', () => {
  const input = { ...exampleDay.input, staff: exampleDay.input.staff.slice(0, 1) };
  expect(() => simulateDosingDay({ ...exampleDay, input, seed: 1, scenario: 'uneventful' })).toThrow(
    'two qualified therapists',
  );
});

it('a day whose enrolment is unknown never comes to a dose', () => {
  const input = { ...exampleDay.input, course: { ...exampleDay.input.course, enrolmentConfirmed: 'unknown' as const } };
  expect(() => simulateDosingDay({ ...exampleDay, input, seed: 1, scenario: 'uneventful' })).toThrow(
    'authorise-initial-dose was refused',
  );
});

it('the script of a day holds the commands whose events its journal has, in order of time', () => {
  const script = rehearsedScript({ ...exampleDay, seed: 1, scenario: 'pressure-excursion' });
  const ids = new Set(excursion.map((entry) => entry.id));
  const left = script.filter(({ command }) => !ids.has(command.id));
  expect(left).toEqual([]);
  expect(script.map(({ at }) => at)).toEqual(script.map(({ at }) => at).toSorted((a, b) => a - b));
});
