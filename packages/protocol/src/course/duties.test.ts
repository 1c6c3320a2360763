import { describe, expect, it } from 'vitest';
import { applySitePolicy } from '../policies/apply-site-policy.ts';
import { course } from './course.ts';
import type { CourseInput } from './input.ts';
import {
  at,
  firstCycle,
  goldenCourse,
  input,
  outcomeOn,
  run,
  runAccepted,
  untilEnrolled,
  type Step,
} from './testing/golden-course.ts';

const dosed = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 4)]);
const due = (state: typeof dosed, what: string) => course.obligations(state).filter((duty) => duty.what === what);
const definition = (values: Partial<CourseInput['definition']>): CourseInput => ({
  ...input,
  definition: { ...input.definition, ...values },
});
const { basis } = input.definition.phoneContacts;

describe('calls after a dosing session', () => {
  it('are due on each of the seven days after it, by midnight of the site', () => {
    expect(due(dosed, 'phone-contact').map(({ id, dueAt }) => [id, new Date(dueAt).toISOString()])).toEqual([
      ['phone:1.1', '2026-03-25T06:00:00.000Z'],
      ['phone:1.2', '2026-03-26T06:00:00.000Z'],
      ['phone:1.3', '2026-03-27T06:00:00.000Z'],
      ['phone:1.4', '2026-03-28T06:00:00.000Z'],
      ['phone:1.5', '2026-03-29T06:00:00.000Z'],
      ['phone:1.6', '2026-03-30T06:00:00.000Z'],
      ['phone:1.7', '2026-03-31T06:00:00.000Z'],
    ]);
  });

  it('are done when they were held', () => {
    const state = runAccepted([[at('2026-03-24', 60), { type: 'record-phone-contact', dosing: 1, day: 1 }]], dosed);
    expect(due(state, 'phone-contact').map(({ id }) => id)).not.toContain('phone:1.1');
    expect(due(state, 'phone-contact')).toHaveLength(6);
  });

  it('are not asked for where nobody states them, nor after a withdrawal', () => {
    const silent = definition({ phoneContacts: { daysAfterDosing: 'not-stated', basis } });
    expect(due(run([...untilEnrolled, ...firstCycle.slice(0, 4)], course.start(silent)), 'phone-contact')).toEqual([]);
    expect(due(runAccepted([[at('2026-03-24'), { type: 'withdraw' }]], dosed), 'phone-contact')).toEqual([]);
  });
});

describe('the outcome measure', () => {
  it('is due 18 weeks after the baseline of 10 March, which is 14 July', () => {
    expect(due(dosed, 'outcome-measure')).toEqual([
      { id: 'outcome', what: 'outcome-measure', dueAt: Date.parse('2026-07-15T06:00:00Z') },
    ]);
  });

  it('is no longer due once it was taken, or after a withdrawal', () => {
    expect(due(runAccepted(goldenCourse), 'outcome-measure')).toEqual([]);
    expect(due(runAccepted([[at('2026-03-25'), { type: 'withdraw' }]], dosed), 'outcome-measure')).toEqual([]);
  });
});

describe('a serious adverse event', () => {
  const sae: Step = [at('2026-03-25'), { type: 'record-adverse-event', adverseEvent: 'ae-1', seriousness: 'serious' }];

  it('[INV-059] opens its clock at once: the site wants the report within 24 hours', () => {
    expect(due(runAccepted([sae], dosed), 'serious-event-report')).toEqual([
      { id: 'serious-event-report:ae-1', what: 'serious-event-report', dueAt: at('2026-03-26') },
    ]);
  });

  it('[INV-059] keeps its first moment when it is recorded again, and its clock after a withdrawal', () => {
    const again: Step = [at('2026-03-26'), sae[1]];
    const state = runAccepted([sae, again, [at('2026-03-26', 5), { type: 'withdraw' }]], dosed);
    expect(due(state, 'serious-event-report').map(({ dueAt }) => dueAt)).toEqual([at('2026-03-26')]);
  });

  it('has been reported when somebody says so', () => {
    const reported: Step = [at('2026-03-25', 30), { type: 'report-adverse-event', adverseEvent: 'ae-1' }];
    expect(due(runAccepted([sae, reported], dosed), 'serious-event-report')).toEqual([]);
  });

  it('of a dosing day counts by that day', () => {
    const outcome = { ...outcomeOn('2026-03-23', 1, [80]), seriousAdverseEvent: true };
    const ended: Step = [at('2026-03-23', 600), { type: 'record-dosing-outcome', dosingDay: 'day-1', outcome }];
    const state = run([...untilEnrolled, ...firstCycle.slice(0, 3), ended]);
    expect(due(state, 'serious-event-report').map(({ id }) => id)).toEqual(['serious-event-report:day-1']);
  });

  it('has no clock where the site states none', () => {
    const silent = definition({ safetyReporting: { seriousEventHours: 'not-stated', basis } });
    expect(due(run([sae], course.start(silent)), 'serious-event-report')).toEqual([]);
  });
});

describe('suicide risk', () => {
  it('[INV-021] that was found is somebody’s business at once, until a clinician decides', () => {
    const found = runAccepted([[at('2026-03-25'), { type: 'record-suicidality', level: 'moderate' }]], dosed);
    expect(due(found, 'risk-decision').map(({ dueAt }) => dueAt)).toEqual([at('2026-03-25')]);
    const decided: Step = [at('2026-03-25', 20), { type: 'record-risk-decision', reason: 'safety plan gone through' }];
    expect(due(runAccepted([decided], found), 'risk-decision')).toEqual([]);
  });

  it('[INV-021] is asked about at each contact from the second preparatory session on where the site wants that', () => {
    const policy = {
      id: 'site-strict@1',
      title: 'Asks at every contact',
      values: {
        'suicidality.contacts': {
          value: 'from-second-preparation',
          basis: { facts: ['P-DAY-11'], verification: 'policy', cites: [], because: 'As in MP-9.' },
        },
      },
    } as const;
    const strict = applySitePolicy(input.definition, policy);
    if (!strict.ok) throw new Error(JSON.stringify(strict.issues));
    const asked: Step = [at('2026-03-09', 30), { type: 'record-suicidality', level: 'none' }];
    const begun = course.start({ ...input, definition: strict.value.definition });
    const state = run([...untilEnrolled.slice(0, 8), asked, ...untilEnrolled.slice(8)], begun);
    expect(due(state, 'risk-assessment').map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual([
      '2026-03-17T06:00:00.000Z',
    ]);
  });

  it('[INV-021] goes with the participant into the next dosing day', () => {
    const risky = runAccepted([[at('2026-03-25'), { type: 'record-suicidality', level: 'low' }]], dosed);
    expect(course.facts(dosed, at('2026-03-26')).openSuicideRisk).toBe('no');
    expect(course.facts(risky, at('2026-03-26')).openSuicideRisk).toBe('yes');
  });
});

describe('what a blinded rater sees', () => {
  const otherDoses = goldenCourse.map(([now, command, by]): Step => {
    if (command.type !== 'record-dosing-outcome') return by ? [now, command, by] : [now, command];
    const outcome = {
      ...command.outcome,
      initialDoses: [{ amountMg: 30, saltForm: 'HCl' } as const],
      supplementalDoses: [],
      totalMg: 30,
    };
    return [now, { ...command, outcome }];
  });

  it('[INV-010] is the same whatever was given', () => {
    const now = at('2026-07-20');
    for (let end = 1; end <= goldenCourse.length; end += 1) {
      const one = course.blindedView(run(goldenCourse.slice(0, end)), now);
      expect(course.blindedView(run(otherDoses.slice(0, end)), now)).toEqual(one);
    }
  });

  it('[INV-010] holds no dose, no dosing day and no score', () => {
    const seen = course.blindedView(runAccepted(goldenCourse), at('2026-07-20'));
    expect(seen).toEqual({
      at: at('2026-07-20'),
      participant: 'participant-1',
      withdrawn: false,
      baseline: { at: at('2026-03-10'), instrument: 'CAPS-5' },
      outcome: { at: at('2026-07-13'), instrument: 'CAPS-5' },
    });
  });
});

describe('the checklist of a course', () => {
  it('keeps the newest word on each item', () => {
    const said = (item: 'recording-agreed', done: boolean, minutes: number): Step => [
      at('2026-03-25', minutes),
      { type: 'record-checklist-item', item, done },
    ];
    const state = runAccepted([said('recording-agreed', true, 0), said('recording-agreed', false, 1)], dosed);
    expect(course.view(state, at('2026-03-26')).checklist.map(({ item, done }) => [item, done])).toEqual([
      ['recording-agreed', 'no'],
      ['report-new-conditions', 'unknown'],
    ]);
  });
});
