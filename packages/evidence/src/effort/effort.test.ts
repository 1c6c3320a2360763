import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactHours } from './contact-hours.ts';
import { effortFigures } from './effort-figures.data.ts';
import type { Amount, ContactHours, SessionPlan } from './session-plan.ts';
import { sessionPlans } from './session-plans.data.ts';

const mapp1: SessionPlan = {
  preparation: { sessions: 3, sessionMinutes: 90 },
  dosing: { sessions: 3, sessionMinutes: 480 },
  integration: { perDosing: 3, sessionMinutes: 90 },
  staff: { therapists: 2 },
};

function hoursOf(plan: SessionPlan): ContactHours {
  const result = contactHours(plan);
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.value;
}

describe('the contact hours of a course', () => {
  it('are 42 room hours and 84 therapist-hours in 15 sessions: 4.5 h, 24 h and 13.5 h', () => {
    expect(hoursOf(mapp1)).toEqual({
      sessions: { min: 15, max: 15 },
      roomHours: { min: 42, max: 42 },
      therapistHours: { min: 84, max: 84 },
      parts: {
        preparation: {
          sessions: { min: 3, max: 3 },
          roomHours: { min: 4.5, max: 4.5 },
          therapistHours: { min: 9, max: 9 },
        },
        dosing: {
          sessions: { min: 3, max: 3 },
          roomHours: { min: 24, max: 24 },
          therapistHours: { min: 48, max: 48 },
        },
        integration: {
          sessions: { min: 9, max: 9 },
          roomHours: { min: 13.5, max: 13.5 },
          therapistHours: { min: 27, max: 27 },
        },
      },
    });
  });

  it('are a span where the protocol leaves a range: one to three dosing days of 6 to 8 hours', () => {
    const hours = hoursOf({
      ...mapp1,
      dosing: { sessions: { min: 1, max: 3 }, sessionMinutes: { min: 360, max: 480 } },
    });
    expect(hours.sessions).toEqual({ min: 7, max: 15 });
    expect(hours.roomHours).toEqual({ min: 15, max: 42 });
    expect(hours.therapistHours).toEqual({ min: 30, max: 84 });
  });

  it('do not follow from a protocol that leaves a length open', () => {
    expect(contactHours({ ...mapp1, integration: { perDosing: 3, sessionMinutes: 'not-stated' } })).toEqual({
      ok: false,
      issues: [
        {
          path: ['integration', 'sessionMinutes'],
          code: 'effort.not-stated',
          message: 'no hours follow: the protocol does not state integration.sessionMinutes',
        },
      ],
    });
  });

  it.each<[string, Amount]>([
    ['a negative amount', -1],
    ['no number', Number.NaN],
    ['an endless amount', Number.POSITIVE_INFINITY],
    ['a range reversed', { min: 3, max: 1 }],
  ])('%s is refused and the answer says where', (_name, sessions) => {
    const result = contactHours({ ...mapp1, dosing: { sessions, sessionMinutes: 480 } });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.path, issue.code])).toEqual([
      [['dosing', 'sessions'], 'effort.amount'],
    ]);
  });

  it('grow with the number of therapists and never fall below the room hours', () => {
    const count = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 4 }), (prep, dosing, after, therapists) => {
        const hours = hoursOf({
          preparation: { sessions: prep, sessionMinutes: 90 },
          dosing: { sessions: dosing, sessionMinutes: 480 },
          integration: { perDosing: after, sessionMinutes: 90 },
          staff: { therapists },
        });
        expect(hours.sessions.max).toBe(prep + dosing + dosing * after);
        expect(hours.therapistHours.max).toBe(hours.roomHours.max * therapists);
      }),
    );
  });
});

describe('the figures in circulation', () => {
  it.each<[string, number, number]>([
    ['three-8h', 42, 84],
    ['three-6h', 36, 72],
    ['two-8h', 29.5, 59],
    ['two-6h', 25.5, 51],
    ['three-8h-one-outside', 42, 66],
    ['three-6h-one-outside', 36, 54],
    ['phase-2-model', 30.25, 60.5],
  ])('%s makes %d hours in the room and %d therapist-hours', (id, room, therapists) => {
    const named = sessionPlans.find((one) => one.id === id);
    const hours = named && hoursOf(named.plan);
    expect(hours?.roomHours).toEqual({ min: room, max: room });
    expect(hours?.therapistHours).toEqual({ min: therapists, max: therapists });
  });

  it.each(effortFigures.filter((figure) => figure.reproducedBy !== null))('$id comes out of its plan', (figure) => {
    const named = sessionPlans.find((one) => one.id === figure.reproducedBy);
    const hours = named && hoursOf(named.plan);
    const made = figure.counts === 'room-hours' ? hours?.roomHours : hours?.therapistHours;
    expect(made).toEqual({ min: figure.hours, max: figure.hours });
  });

  it('of a guide, 52, comes out of no plan, and its row says so', () => {
    const made = sessionPlans.flatMap(({ plan }) => [hoursOf(plan).roomHours.max, hoursOf(plan).therapistHours.max]);
    expect(made).not.toContain(52);
    const figure = effortFigures.find((one) => one.id === '52-therapist-hours');
    expect(figure?.reproducedBy).toBeNull();
    expect(figure?.says).toContain('cannot be reproduced');
  });
});
