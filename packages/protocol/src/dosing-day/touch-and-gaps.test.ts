import { describe, expect, it } from 'vitest';
import { seed002 } from '../definitions/seed-002.data.ts';
import { dosingDay } from './dosing-day.ts';
import { exampleInput, minute } from './testing/example-input.ts';
import { afterDose, dosed, preparedForDose, uneventfulDay, vitals } from './testing/golden-days.ts';
import { runDay, type Step } from './testing/run-day.ts';

const held: Step = [afterDose(60), { type: 'record-touch', text: 'held a hand' }];
const deviationsOf = (steps: readonly Step[]) =>
  dosingDay.deviations(runDay(exampleInput, steps).state).filter(({ id }) => id === 'touch.without-consent');

describe('touch', () => {
  it('[INV-057] that was agreed to is no deviation', () => {
    expect(deviationsOf([...dosed, held])).toEqual([]);
  });

  it('[INV-057] after a withdrawal is recorded, and a deviation of the gravest kind', () => {
    const steps: readonly Step[] = [...dosed, [afterDose(59), { type: 'withdraw-consent', scope: 'touch' }], held];
    expect(runDay(exampleInput, steps).state.ledger['touch.given']).toHaveLength(1);
    expect(deviationsOf(steps)).toMatchObject([
      {
        severity: 'safety',
        at: minute(afterDose(60)),
        interlocks: [
          { id: 'touch-consent-valid', satisfies: ['INV-057'], because: { code: 'touch-consent-valid.withdrawn' } },
        ],
      },
    ]);
  });

  it('[INV-057] in the minute before a withdrawal stays what it was: agreed to', () => {
    expect(deviationsOf([...dosed, held, [afterDose(61), { type: 'withdraw-consent', scope: 'touch' }]])).toEqual([]);
  });

  it('[INV-057] while an offer waits for its answer, or after a no, is one too', () => {
    const offer: Step = [afterDose(58), { type: 'record-touch-offer' }];
    const no: Step = [afterDose(59), { type: 'record-touch-answer', agrees: false }];
    const codes = [[offer], [offer, no]].flatMap((steps) =>
      deviationsOf([...dosed, ...steps, held]).flatMap(({ interlocks }) =>
        interlocks.map(({ because }) => because.code),
      ),
    );
    expect(codes).toEqual(['touch-consent-valid.not-answered', 'touch-consent-valid.declined']);
  });

  it('[INV-057] after a new offer asks for a new answer, although the one before was a yes', () => {
    const yes: Step = [afterDose(57), { type: 'record-touch-answer', agrees: true }];
    const offer = (minutes: number): Step => [afterDose(minutes), { type: 'record-touch-offer' }];
    expect(deviationsOf([...dosed, offer(56), yes, held])).toEqual([]);
    expect(deviationsOf([...dosed, offer(56), yes, offer(58), held])).toMatchObject([
      {
        interlocks: [{ because: { code: 'touch-consent-valid.not-answered', values: { at: minute(afterDose(58)) } } }],
      },
    ]);
  });

  const crossed: Step = [
    afterDose(50),
    { type: 'record-adverse-event', adverseEvent: 'ae-7', kind: 'boundary-violation', seriousness: 'not-serious' },
  ];

  it('[INV-057] that crosses a boundary, sexual contact first of all, is a deviation whatever was agreed to', () => {
    const { deviations, interlocks } = dosingDay;
    const state = runDay(exampleInput, [...dosed, crossed]).state;
    expect(deviations(state).filter(({ severity }) => severity === 'safety')).toMatchObject([
      {
        id: 'boundary.crossed',
        severity: 'safety',
        at: minute(afterDose(50)),
        values: { adverseEvent: 'ae-7' },
        interlocks: [{ id: 'touch-consent-valid', because: { code: 'touch-consent-valid.boundary-crossed' } }],
      },
    ]);
    expect(interlocks.touch(state, minute(afterDose(49))).verdict).toBe('satisfied');
  });

  it('[INV-057] is over for the day once a boundary was crossed: no new agreement opens it again', () => {
    const again: readonly Step[] = [
      [afterDose(51), { type: 'record-consent', scope: 'touch' }],
      [afterDose(52), { type: 'record-touch-offer' }],
      [afterDose(53), { type: 'record-touch-answer', agrees: true }],
    ];
    expect(deviationsOf([...dosed, crossed, ...again, held])).toMatchObject([
      { interlocks: [{ because: { code: 'touch-consent-valid.boundary-crossed' } }] },
    ]);
  });

  it('is drawn with the newest offer and answer', () => {
    const steps: readonly Step[] = [
      ...dosed,
      [afterDose(58), { type: 'record-touch-offer' }],
      [afterDose(59), { type: 'record-touch-answer', agrees: true }],
    ];
    const { touch } = dosingDay.view(runDay(exampleInput, steps).state, minute(afterDose(60)));
    expect(touch).toMatchObject({ offered: { at: minute(afterDose(58)) }, answered: { agrees: true } });
    expect(touch.report.verdict).toBe('satisfied');
  });
});

describe('capsules', () => {
  it('[INV-038] handed to the participant are a deviation of the gravest kind', () => {
    const steps: readonly Step[] = [
      ...preparedForDose,
      [58, { type: 'dispense-capsules', count: 2, to: 'participant' }],
    ];
    expect(dosingDay.deviations(runDay(exampleInput, steps).state)).toMatchObject([
      { id: 'capsules.to-participant', severity: 'safety', values: { count: 2 } },
    ]);
  });

  it('[INV-038] handed to a practitioner or pharmacist are none', () => {
    const steps = (['practitioner', 'pharmacist'] as const).map((to): Step => [
      58,
      { type: 'dispense-capsules', count: 1, to },
    ]);
    expect(dosingDay.deviations(runDay(exampleInput, [...preparedForDose, ...steps]).state)).toEqual([]);
  });
});

describe('what people have not done', () => {
  const alerts = (steps: readonly Step[], minutes: number) =>
    dosingDay
      .view(runDay(exampleInput, steps).state, minute(minutes))
      .alerts.map(({ condition, state, action }) => [condition, state, action]);
  // 30 minutes and ten of grace after the dose a reading is missed
  const note: Step = [afterDose(45), { type: 'record-note', text: 'quiet' }];

  it('a reading that stayed away is an alert until one is taken', () => {
    expect(alerts([...dosed, note], afterDose(46))).toEqual([['reading.overdue', 'active', 'take-reading']]);
    expect(alerts([...dosed, note, vitals(afterDose(47))], afterDose(48))).toEqual([]);
  });

  it('a room with one therapist after a dose is an alert until the second is back', () => {
    const gone: Step = [
      afterDose(10),
      { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false },
    ];
    const back: Step = [
      afterDose(12),
      { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: true },
    ];
    expect(alerts([...dosed, gone], afterDose(11))).toEqual([['therapists.too-few', 'active', 'restore-team']]);
    expect(alerts([...dosed, gone, back], afterDose(13))).toEqual([]);
  });

  it('is seen when somebody acknowledges it, and stays', () => {
    const gone: Step = [
      afterDose(10),
      { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false },
    ];
    const seen: Step = [
      afterDose(11),
      { type: 'acknowledge-alert', alert: `therapists.too-few@${minute(afterDose(10))}` },
    ];
    expect(alerts([...dosed, gone, seen], afterDose(12))).toEqual([
      ['therapists.too-few', 'acknowledged', 'restore-team'],
    ]);
  });

  it('a supplemental dose that nobody decided about is an alert once its window has closed, until somebody saw it', () => {
    const missed = `supplemental-decision.missed@${minute(afterDose(120)) + 1}`;
    const measured = (minutes: readonly number[]) => minutes.map((at) => vitals(afterDose(at)));
    const seen: Step = [afterDose(126), { type: 'acknowledge-alert', alert: missed }];
    const steps: readonly Step[] = [...dosed, ...measured([25, 55, 80, 105])];
    const later = measured([125]);
    const decisions = (more: readonly Step[], at: number) =>
      alerts([...steps, ...more], at).filter(([condition]) => condition === 'supplemental-decision.missed');
    expect(decisions(later, afterDose(126))).toEqual([['supplemental-decision.missed', 'active', 'record-reason']]);
    expect(decisions([...later, seen], afterDose(127))).toEqual([]);
    const decided: Step = [afterDose(110), { type: 'withhold-supplemental-dose', reason: 'tolerability' }];
    expect(decisions([decided, ...later], afterDose(126))).toEqual([]);
  });

  it('is an alert as soon as it has fallen due, whether or not somebody has written that down', () => {
    const asleep = runDay(exampleInput, dosed).state;
    const at = (minutes: number) =>
      dosingDay.view(asleep, minute(afterDose(minutes))).alerts.map(({ condition }) => condition);
    expect([at(40), at(41), at(121)]).toEqual([
      [],
      ['reading.overdue'],
      ['reading.overdue', 'supplemental-decision.missed'],
    ]);
  });

  it('a serious adverse event that nobody reported in time is an alert, after the day as well', () => {
    const serious: Step = [
      afterDose(120),
      { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'cardiovascular', seriousness: 'serious' },
    ];
    const moved: Step = [afterDose(130), { type: 'record-transfer', to: 'hospital' }];
    const reports = (more: readonly Step[], minutes: number) =>
      alerts([...dosed, serious, moved, ...more], minutes).filter(([what]) => what === 'serious-event-report.overdue');
    const due = afterDose(120) + 24 * 60;
    expect(reports([], due - 1)).toEqual([]);
    expect(reports([], due)).toEqual([['serious-event-report.overdue', 'active', 'report-event']]);
    const reported: Step = [due - 60, { type: 'report-adverse-event', adverseEvent: 'ae-1' }];
    expect(reports([reported], due + 1)).toEqual([]);
  });

  it('is no alert before a dose, and none once the day is over', () => {
    const gone: Step = [55, { type: 'record-presence', person: 'therapist-b', role: 'therapist', present: false }];
    expect(alerts([...preparedForDose, gone], 58)).toEqual([]);
    expect(alerts(uneventfulDay, afterDose(600))).toEqual([]);
  });
});

describe('a serious adverse event on the day', () => {
  const serious: Step = [
    afterDose(120),
    { type: 'record-adverse-event', adverseEvent: 'ae-1', kind: 'cardiovascular', seriousness: 'serious' },
  ];
  const due = (steps: readonly Step[]) =>
    dosingDay.obligations(runDay(exampleInput, steps).state).filter(({ what }) => what === 'serious-event-report');

  it('[INV-059] opens its clock at once, which runs on after the day has ended', () => {
    expect(due([...dosed, serious]).map(({ dueAt }) => dueAt)).toEqual([minute(afterDose(120) + 24 * 60)]);
    const transferred: Step = [afterDose(130), { type: 'record-transfer', to: 'hospital' }];
    expect(due([...dosed, serious, transferred])).toHaveLength(1);
  });

  it('has been reported when somebody says so', () => {
    expect(due([...dosed, serious, [afterDose(125), { type: 'report-adverse-event', adverseEvent: 'ae-1' }]])).toEqual(
      [],
    );
  });
});

describe('the checklist of the day', () => {
  it('holds what the sources of the protocol ask for on the day and after it', () => {
    const day = dosingDay.start({ ...exampleInput, definition: seed002 });
    expect(dosingDay.view(day, minute(0)).checklist.map(({ item }) => item)).toEqual([
      'active-dialogue-style',
      'psychologically-safe-setting',
      'companion',
      'rest-day',
      'no-driving',
    ]);
  });
});
