import type { Instant, Issue } from '@mdma-at/evidence';
import type { EnteredReading, Formatter, FieldVerdict } from '@mdma-at/ui';
import { quantityOf } from '@mdma-at/ui';
import { type EntryQuestion, parseMeasured, parseReading, type ReadingCheck, type VitalSign } from '@mdma-at/vitals';

/** The signs that a round of the day asks for, in the units in which they are typed. */
export const roundOfSigns = [
  { sign: 'systolic', unit: 'mm[Hg]' },
  { sign: 'diastolic', unit: 'mm[Hg]' },
  { sign: 'heartRate', unit: '/min' },
  { sign: 'temperature', unit: 'Cel' },
  { sign: 'spo2', unit: '%' },
] as const satisfies readonly { readonly sign: VitalSign; readonly unit: string }[];

const unitOf = (sign: VitalSign) => roundOfSigns.find((one) => one.sign === sign)?.unit ?? '';

function question(asked: EntryQuestion, format: Formatter): FieldVerdict {
  const seen = format.quantity(quantityOf(asked.seen));
  switch (asked.code) {
    case 'temperature.likely-fahrenheit': {
      const meant = format.quantity(quantityOf(asked.suggestion));
      return {
        kind: 'ask',
        question: `${seen} is no body temperature. Was it ${asked.seen.text} °F, ${meant}?`,
        answers: [
          { id: 'fahrenheit', label: `Yes, ${asked.seen.text} °F` },
          { id: 'change', label: 'No, change it' },
        ],
      };
    }
    case 'sign.outside-usual-range':
    case 'pressure.too-close':
      return {
        kind: 'ask',
        question: `Is ${seen} right?`,
        answers: [
          { id: 'keep', label: `Yes, ${seen}` },
          { id: 'change', label: 'No, change it' },
        ],
      };
    default:
      return asked satisfies never;
  }
}

const refused = (issues: readonly Issue[]): FieldVerdict => ({
  kind: 'refused',
  message: issues.map(({ message }) => message).join('; '),
});

/** Judges one field as it is left. */
export function judgeField(sign: VitalSign, text: string, format: Formatter): FieldVerdict {
  if (text.trim() === '') return { kind: 'empty' };
  const check = parseMeasured(sign, text, unitOf(sign));
  switch (check.outcome) {
    case 'ok':
      return { kind: 'ok' };
    case 'ask':
      return question(check.questions[0], format);
    case 'refused':
      return refused(check.issues);
    default:
      return check satisfies never;
  }
}

/** Judges the set as a whole: a systolic pressure has to lie clearly above the diastolic one. */
export function judgeSet(texts: Readonly<Partial<Record<VitalSign, string>>>): FieldVerdict {
  const typed = roundOfSigns.filter(({ sign }) => (texts[sign] ?? '').trim() !== '');
  const check = parseReading({
    at: 0,
    signs: Object.fromEntries(typed.map(({ sign, unit }) => [sign, { value: texts[sign], unit }])),
  });
  if (check.outcome !== 'ask') return { kind: 'ok' };
  const swapped = check.questions.find((one) => one.code === 'pressure.too-close');
  if (!swapped) return { kind: 'ok' };
  return {
    kind: 'refused',
    message: `Systolic ${swapped.seen.text} mmHg is not clearly above diastolic ${swapped.diastolic.text} mmHg. Change one of them.`,
  };
}

/** The reading that was typed, with the answers to its questions. */
export function readingOf({ values, context }: EnteredReading, at: Instant): ReadingCheck {
  const signs = Object.fromEntries(
    Object.entries(values).map(([sign, value]) => [
      sign,
      { value: value.text, unit: value.answer?.id === 'fahrenheit' ? '[degF]' : value.unit },
    ]),
  );
  return parseReading(Object.keys(context).length > 0 ? { at, signs, context } : { at, signs });
}
