import { describe, expect, it } from 'vitest';
import type { ProtocolDefinition } from '../definition.ts';
import { definitionSchema } from '../definition.schema.ts';
import { definitions } from '../definitions/definitions.ts';
import { course } from './course.ts';
import type { CourseState } from './state.ts';
import {
  at,
  decideStep,
  firstCycle,
  goldenCourse,
  input,
  run,
  runAccepted,
  type Step,
  untilEnrolled,
} from './testing/golden-course.ts';

const { definition } = input;
const dosing = definition.dosing;

/** The same protocol in a second version: one preparatory session more, and two dosing sessions at most. */
const amended: ProtocolDefinition = {
  ...definition,
  id: 'mapp1@2',
  preparation: { ...definition.preparation, sessions: 4 },
  dosing: { ...dosing, sessions: { min: 2, max: 2 } },
};

const informed = { capacity: true, copyGiven: true, questionsAnswered: true };
const consentTo = (protocol: ProtocolDefinition['id'], minutes = 0): Step => [
  at('2026-04-08', minutes),
  { type: 'record-consent', version: 'consent-3', protocol, ...informed },
];
const change = (to: ProtocolDefinition = amended, minutes = 30): Step => [
  at('2026-04-08', minutes),
  { type: 'change-protocol', definition: to, reason: 'amendment 2' },
];
const between = runAccepted([...untilEnrolled, ...firstCycle]);

function codes(state: CourseState, step: Step): readonly string[] {
  const answer = decideStep(state, step);
  if (answer.verdict === 'accepted') return [];
  return answer.reasons.map((reason) => (reason.code === 'interlock' ? reason.interlock.because.code : reason.code));
}

describe('[INV-008] the protocol of a course', () => {
  it('does not change without a new consent', () => {
    expect(codes(between, change())).toEqual(['reconsented.not-recorded']);
  });

  it('does not change by a consent to another protocol', () => {
    expect(codes(runAccepted([consentTo('mapp1@3')], between), change())).toEqual(['reconsented.other-protocol']);
  });

  it('does not change by a consent that was not an informed one', () => {
    const [now, consent] = consentTo('mapp1@2');
    const uninformed = runAccepted([[now, { ...consent, copyGiven: false } as Step[1]]], between);
    expect(codes(uninformed, change())).toEqual(['consent-signed.not-informed']);
  });

  it('does not change by the consent to it once a later consent names another one', () => {
    const state = runAccepted([consentTo('mapp1@2'), consentTo('mapp1@3', 1)], between);
    expect(codes(state, change())).toEqual(['reconsented.other-protocol']);
  });

  it('changes after a consent that names the new one', () => {
    const state = runAccepted([consentTo('mapp1@2'), change()], between);
    expect(course.view(between, at('2026-04-08', 31)).protocol.id).toBe('mapp1@1');
    expect(course.view(state, at('2026-04-08', 31)).protocol).toEqual(amended);
    expect(state.setup).toBe(input);
  });

  it('is not changed to what it is already', () => {
    const state = runAccepted([consentTo('mapp1@1')], between);
    expect(codes(state, change(definition))).toEqual(['reconsented.same-protocol']);
  });

  it('does not change on a dosing day, in the night after it, or once the participant has withdrawn', () => {
    const dosingDay = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 3), consentTo('mapp1@2')]);
    const night = runAccepted([...untilEnrolled, ...firstCycle.slice(0, 4), consentTo('mapp1@2')]);
    expect([codes(dosingDay, change()), codes(night, change())]).toEqual([['not-possible-now'], ['not-possible-now']]);
    const withdrawn = runAccepted([consentTo('mapp1@2'), [at('2026-04-08', 10), { type: 'withdraw' }]], between);
    expect(codes(withdrawn, change())).toEqual(['not-withdrawn.withdrawn', 'not-possible-now']);
  });

  it('does not change by anything else that is recorded', () => {
    for (let end = 0; end <= goldenCourse.length; end += 1)
      expect(course.view(run(goldenCourse.slice(0, end)), at('2026-07-20')).protocol).toBe(definition);
  });

  it('judges what comes afterwards, and leaves what came before as it was judged', () => {
    const state = runAccepted([consentTo('mapp1@2'), change()], between);
    const before = course.interlocks.startDosingDay(state, at('2026-04-08', 29)).results;
    const after = course.interlocks.startDosingDay(state, at('2026-04-08', 30)).results;
    const of = (results: typeof before, id: string) => results.find((result) => result.id === id)?.because;
    expect(of(before, 'preparation-complete')).toEqual({
      code: 'preparation-complete.yes',
      values: { held: 3, required: 3 },
    });
    expect(of(after, 'preparation-complete')).toEqual({
      code: 'preparation-complete.no',
      values: { held: 3, required: 4 },
    });
    expect(of(after, 'sessions-left')).toEqual({ code: 'sessions-left.yes', values: { given: 1, maximum: 2 } });
    expect(course.deviations(state)).toEqual(course.deviations(between));
    expect(course.facts(state, at('2026-04-08', 30)).preparationComplete).toBe('no');
  });
});

describe('a definition from outside', () => {
  it.each(Object.entries(definitions))('%s is one', (_, known) => {
    expect(definitionSchema.parse(known)).toEqual(known);
  });

  it('may lie under a site policy', () => {
    expect(definitionSchema.parse(definition)).toEqual(definition);
  });

  it.each([
    ['a number without its basis', { staff: { ...definition.staff, basis: undefined } }, ['staff', 'basis']],
    [
      'a value of another kind',
      { preparation: { ...definition.preparation, sessions: '3' } },
      ['preparation', 'sessions'],
    ],
    ['a range from 3 to 2', { dosing: { ...dosing, sessions: { min: 3, max: 2 } } }, ['dosing', 'sessions']],
    ['no content id', { id: 'mapp1' }, ['id']],
  ])('with %s is refused, with the path', (_, broken, path) => {
    const answer = decideStep(between, [
      at('2026-04-08'),
      { type: 'change-protocol', definition: { ...amended, ...broken } as ProtocolDefinition, reason: 'x' },
    ]);
    const reason = answer.verdict === 'refused' ? answer.reasons[0] : undefined;
    expect(reason?.code === 'command.invalid' && reason.issues.map((issue) => issue.path)).toEqual([
      ['definition', ...path],
    ]);
  });
});
