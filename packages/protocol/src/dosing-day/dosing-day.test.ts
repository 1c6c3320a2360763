import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import { exampleInput } from './testing/example-input.ts';
import { pressureExcursionDay, uneventfulDay } from './testing/golden-days.ts';
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
});
