import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput } from './testing/example-input.ts';
import { dosed, initial80, preparedForDose, pressureExcursionDay, uneventfulDay } from './testing/golden-days.ts';
import { runAccepted, runDay } from './testing/run-day.ts';

describe('a dosing day from arrival to release', () => {
  it('starts with nobody there, nothing measured and nothing confirmed', () => {
    expect(dosingDay.start(exampleInput).chart).toEqual({
      session: 'arrived',
      effectPhase: 'preDose',
      vitals: 'unmeasured',
      staffing: 'incomplete',
      custody: 'inVault',
      consent: 'unconfirmed',
      risk: 'unassessed',
      disposition: 'inRoom',
    });
  });

  it('ends an uneventful day with 80 and 40 mg, the night on site and no deviation [INV-064]', () => {
    const { state } = runAccepted(exampleInput, uneventfulDay);
    expect(state.chart).toEqual({
      session: 'ended',
      effectPhase: 'baselineReached',
      vitals: 'routine',
      staffing: 'complete',
      custody: 'reconciled',
      consent: 'valid',
      risk: 'clear',
      disposition: 'heldOvernight',
    });
    expect(dosingDay.deviations(state)).toEqual([]);
    expect(dosingDay.outcome(state)).toMatchObject({
      how: 'ended',
      totalMg: 120,
      departure: { to: 'overnight-stay', transport: 'stays-on-site' },
    });
    expect(dosingDay.obligations(state)).toEqual([]);
  });

  it('blocks the supplemental dose at 162 mmHg and lets it pass after a normal repeat six minutes later', () => {
    const { state, decisions } = runDay(exampleInput, pressureExcursionDay);
    const refused = decisions.filter((decision) => decision.verdict === 'refused');
    expect(refused.map((decision) => decision.events)).toEqual([
      [
        expect.objectContaining({
          type: 'command.refused',
          command: 'authorise-supplemental-dose',
          codes: ['interlock'],
          interlocks: [{ id: 'vitals-clear', code: 'vitals-clear.blocked' }],
        }),
      ],
    ]);
    expect(state.chart.session).toBe('ended');
    expect(dosingDay.deviations(state)).toEqual([]);
    expect(dosingDay.outcome(state)?.totalMg).toBe(120);
  });

  it('goes on from its stored state as if it had never stopped, after every single event [INV-069]', () => {
    const { state, events } = runDay(exampleInput, pressureExcursionDay);
    const restored = events.reduce(
      (day, event) => dosingDay.evolve(JSON.parse(JSON.stringify(day)) as typeof day, event),
      dosingDay.start(exampleInput),
    );
    expect(restored).toEqual(state);
  });

  it('names the outcome only when the day is over, also when it ended without a dose', () => {
    expect(dosingDay.outcome(runDay(exampleInput, dosed).state)).toBeUndefined();
    const suspended = runDay(exampleInput, [...preparedForDose, [59, { type: 'suspend-session', reason: 'Fever.' }]]);
    expect(dosingDay.outcome(suspended.state)).toMatchObject({ how: 'suspended', totalMg: 0, initialDoses: [] });
    const transferred = runDay(exampleInput, [...dosed, [70, { type: 'record-transfer', to: 'hospital' }]]);
    expect(dosingDay.outcome(transferred.state)).toMatchObject({ how: 'transferred', totalMg: 80 });
  });

  it('ends an early emergency under observation, without a further dose [INV-061]', () => {
    const { state } = runAccepted(exampleInput, [
      ...dosed,
      [70, { type: 'declare-emergency', text: 'Fainted.' }],
      [80, { type: 'resolve-emergency' }],
      [90, { type: 'begin-end-review' }],
    ]);
    expect(state.chart.session).toBe('endReview');
  });

  it('never becomes a dosing day again after it was suspended and something was given all the same: it is watched over', () => {
    const { state } = runDay(exampleInput, [
      ...preparedForDose,
      [59, { type: 'suspend-session', reason: 'Fever.' }],
      [60, { type: 'record-initial-dose', dose: initial80 }],
    ]);
    expect(state.chart.session).toBe('dosed');
    expect(dosingDay.outcome(state)).toBeUndefined();
    expect(dosingDay.obligations(state).map(({ what }) => what)).toContain('reading');
  });
});
