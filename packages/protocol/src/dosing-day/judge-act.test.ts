import { describe, expect, it } from 'vitest';
import { dosingDay } from './dosing-day.ts';
import type { DosingDayEvent, DosingDayHappening } from './event.ts';
import type { CourseFacts, DosingDayInput } from './input.ts';
import type { DosingDayState } from './state.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import { dosed, initial80, preparedForDose, reviewed, untilReview } from './testing/golden-days.ts';
import { runDay, type Step } from './testing/run-day.ts';

const course = (facts: Partial<CourseFacts>): DosingDayInput => ({
  ...exampleInput,
  course: { ...exampleInput.course, ...facts },
});

/** A fact as it stands in the record, whoever wrote it there. */
const recorded = (minutes: number, happening: DosingDayHappening): DosingDayEvent => ({
  at: minute(minutes),
  recordedAt: minute(minutes),
  by: { id: 'physician-m', role: 'physician' },
  ...happening,
});

type Override = Extract<DosingDayHappening, { readonly type: 'interlock.overridden' }>;
const override = (change: Partial<Override>): DosingDayEvent =>
  recorded(58, {
    type: 'interlock.overridden',
    act: 'initialDose',
    interlock: 'companion-arranged',
    code: 'companion-arranged.no',
    reason: 'a neighbour comes at eight',
    ...change,
  });

const initialDose = (state: DosingDayState) => dosingDay.interlocks.initialDose(state, minute(59), { dose: initial80 });
const openOf = (state: DosingDayState) => initialDose(state).open.map(({ id }) => id);

describe('an override', () => {
  const alone = runDay(course({ companionArranged: 'no' }), preparedForDose).state;
  const both = runDay(course({ companionArranged: 'no', supportContactOnFile: 'no' }), preparedForDose).state;

  it('lets past the one interlock that it names, for what that said, and says by whom and why', () => {
    expect(openOf(dosingDay.evolve(both, override({})))).toEqual(['support-contact-on-file']);
    const result = initialDose(dosingDay.evolve(alone, override({}))).results.find(
      ({ id }) => id === 'companion-arranged',
    );
    expect(result).toMatchObject({
      verdict: 'violated',
      overridden: { by: 'physician-m', reason: 'a neighbour comes at eight', at: minute(58) },
    });
  });

  it('of something else that the interlock could have said lets nothing past', () => {
    const other = override({ code: 'companion-arranged.not-recorded' });
    expect(openOf(dosingDay.evolve(alone, other))).toEqual(['companion-arranged']);
  });

  it('of another interlock with the same words lets nothing past', () => {
    const other = override({ interlock: 'support-contact-on-file' });
    expect(openOf(dosingDay.evolve(alone, other))).toEqual(['companion-arranged']);
  });

  it('for one act lets no other act past', () => {
    const uncounted = [...dosed, ...untilReview, ...reviewed].filter(
      ([, { type }]: Step) => type !== 'reconcile-capsules',
    );
    const { state } = runDay(exampleInput, uncounted);
    const counted = { interlock: 'capsules-reconciled', code: 'capsules-reconciled.not-counted' } as const;
    const opens = (act: 'endOfSession' | 'release'): boolean => {
      const known = dosingDay.evolve(state, override({ ...counted, act: 'endOfSession' }));
      return dosingDay.interlocks[act](known, minute(549)).open.some(({ id }) => id === 'capsules-reconciled');
    };
    expect([opens('endOfSession'), opens('release')]).toEqual([false, true]);
  });

  it('of an interlock that is hard is no override, however it came into the record', () => {
    const declared = dosingDay.evolve(alone, recorded(57, { type: 'emergency.declared' }));
    const known = [override({}), override({ interlock: 'no-emergency', code: 'no-emergency.declared' })].reduce(
      dosingDay.evolve,
      declared,
    );
    expect(openOf(known)).toEqual(['no-emergency']);
    expect(initialDose(known).results.find(({ id }) => id === 'no-emergency')?.overridden).toBeUndefined();
  });

  it('of what holds already is not told', () => {
    const { state } = runDay(exampleInput, preparedForDose);
    const known = dosingDay.evolve(state, override({ code: 'companion-arranged.yes' }));
    const result = initialDose(known).results.find(({ id }) => id === 'companion-arranged');
    expect([result?.verdict, result?.overridden]).toEqual(['satisfied', undefined]);
  });
});

describe('the verdict on an act', () => {
  it('is the worst of what is open', () => {
    const of = (facts: Partial<CourseFacts>) => initialDose(runDay(course(facts), preparedForDose).state).verdict;
    expect(of({})).toBe('satisfied');
    expect(of({ companionArranged: 'unknown' })).toBe('unknown');
    expect(of({ companionArranged: 'unknown', supportContactOnFile: 'no' })).toBe('violated');
    expect(of({ companionArranged: 'no', supportContactOnFile: 'unknown' })).toBe('violated');
  });
});
