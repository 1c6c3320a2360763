import { course, type CourseCommand, type CourseState, mapp1 } from '@mdma-at/protocol';
import { expect, it } from 'vitest';
import { consentOf } from './consent-of.ts';
import { courseInput } from './new-course.ts';

const by = { id: 'coordinator-k', role: 'coordinator' } as const;
const given = { capacity: true, copyGiven: true, questionsAnswered: true };
const begun = course.start({ ...courseInput('P-0087', mapp1), timeZone: 'Europe/Berlin' });

/** A course after commands, each a day after the one before; the first at eleven at night in London. */
function after(...commands: readonly object[]): CourseState {
  return commands.reduce<CourseState>((state, command, index) => {
    const at = Date.UTC(2026, 8, 1 + index, 23);
    const decided = course.decide(state, { id: `c${index}`, by, ...command } as CourseCommand, at);
    expect(decided.verdict).toBe('accepted');
    return decided.events.reduce((before, event) => course.evolve(before, event), state);
  }, begun);
}

it('without a consent there is none to name', () => {
  expect(consentOf(begun)).toBeUndefined();
});

it('the day of a consent is that of the site, not of the universe', () => {
  expect(consentOf(after({ type: 'record-consent', version: 'v1', ...given }))).toEqual({
    version: 'v1',
    signedOn: '2026-09-02',
  });
});

it('the last of several is named', () => {
  const two = ['v1', 'v2'].map((version) => ({ type: 'record-consent', version, ...given }));
  expect(consentOf(after(...two))).toEqual({ version: 'v2', signedOn: '2026-09-03' });
});

it('one that was taken back says so', () => {
  const taken = after({ type: 'record-consent', version: 'v1', ...given }, { type: 'withdraw' });
  expect(consentOf(taken)).toEqual({ version: 'v1', signedOn: '2026-09-02', withdrawnOn: '2026-09-03' });
});
