import type { Verification } from '@mdma-at/evidence';
import type {
  AlertCondition,
  CourseEventType,
  CourseInterlockCode,
  CourseInterlockCodes,
  CourseInterlockId,
  DosingDayEventType,
  InterlockCode,
  InterlockCodes,
  InterlockId,
} from '@mdma-at/protocol';
import type { CriterionKind, ScreeningVerdict } from '@mdma-at/screening';
import type { FindingCode, Symptom, VitalSign } from '@mdma-at/vitals';
import { expectTypeOf, it } from 'vitest';
import type { enCa, MessageKey } from './en-ca/index.ts';
import type { ParamNames } from './message-params.ts';

type Missing<Key extends string> = Exclude<Key, MessageKey>;

it('every reason that an interlock can give has a sentence', () => {
  expectTypeOf<Missing<`because.${InterlockCode | CourseInterlockCode}`>>().toBeNever();
});

/** Placeholders of the sentences about reasons for which a reason brings no value. */
type Unfilled<Codes, Derived extends string = never> = {
  [Code in keyof Codes & string]: Exclude<
    ParamNames<(typeof enCa)[`because.${Code}` & MessageKey]>,
    keyof Codes[Code] | Derived
  >;
}[keyof Codes & string];

it('every placeholder of such a sentence gets its value', () => {
  expectTypeOf<Unfilled<InterlockCodes>>().toBeNever();
  // the day of a review is told from the day that a course gives
  expectTypeOf<Unfilled<CourseInterlockCodes, 'reviewedAt'>>().toBeNever();
});

it('every alert about what people have not done has a name', () => {
  expectTypeOf<Missing<`finding.${AlertCondition}`>>().toBeNever();
});

it('every interlock has a name', () => {
  expectTypeOf<Missing<`interlockName.${InterlockId | CourseInterlockId}`>>().toBeNever();
});

it('every event has a name', () => {
  expectTypeOf<Missing<`event.${DosingDayEventType | CourseEventType}`>>().toBeNever();
});

it('every finding, symptom and sign has a name', () => {
  expectTypeOf<Missing<`finding.${FindingCode}` | `symptom.${Symptom}` | `sign.${VitalSign}`>>().toBeNever();
});

it('every verdict, kind of criterion and verification mark has a word', () => {
  expectTypeOf<
    Missing<`verdict.${ScreeningVerdict}` | `criterionKind.${CriterionKind}` | `verification.${Verification}`>
  >().toBeNever();
});

it('the placeholders of a message are read from its text', () => {
  expectTypeOf<ParamNames<'before {value}, {time}'>>().toEqualTypeOf<'value' | 'time'>();
  expectTypeOf<ParamNames<'{count, plural, one {# entry} other {# entries}}, append only'>>().toEqualTypeOf<'count'>();
  expectTypeOf<ParamNames<'Log'>>().toBeNever();
});
