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
    expect(alerts([...dosed, gone], afterDose(11))).toEqual([['therapists.too-few', 'active', 'inform-physician']]);
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
      ['therapists.too-few', 'acknowledged', 'inform-physician'],
    ]);
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
