import type { Instant, Sourced } from '@mdma-at/evidence';
import type { ReadingContext, VitalSign } from '@mdma-at/vitals';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../button/button.tsx';
import { ClinicalNumberField } from '../clinical-number-field/clinical-number-field.tsx';
import type { FieldAnswer, FieldVerdict } from '../clinical-number-field/field-verdict.ts';
import type { ComponentProps } from '../component/component-props.ts';
import { rootProps } from '../component/root-props.ts';
import type { Quantity } from '../format/quantity.ts';
import { useMdma } from '../provider/mdma-provider.tsx';
import { SaveMark, type SaveState } from '../save-mark/save-mark.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';

/** One value of a set: which sign, in which unit it is typed, and what it was last time. */
export interface EntryField {
  readonly sign: VitalSign;
  readonly unit: string;
  readonly plausible?: Sourced<{ readonly min: string; readonly max: string }>;
  readonly last?: { readonly quantity: Quantity; readonly at: Instant };
}

/** What was typed for one sign, verbatim, with the answer to the question it raised. */
export interface EnteredValue {
  readonly text: string;
  readonly unit: string;
  readonly answer?: FieldAnswer;
}

/** A set as it was typed; parsing it is the business of `@mdma-at/vitals`. */
export interface EnteredReading {
  readonly type: 'record-vitals';
  readonly values: { readonly [sign in VitalSign]?: EnteredValue };
  readonly context: ReadingContext;
}

export interface VitalEntryProps extends ComponentProps<HTMLFormElement> {
  readonly fields: readonly EntryField[];
  /** When the set is asked for, and whether that has passed. */
  readonly due?: { readonly at: Instant; readonly overdue: boolean } | undefined;
  readonly judge: (sign: VitalSign, text: string) => FieldVerdict;
  /** Judges the set as a whole, such as a systolic value that is not above the diastolic one. */
  readonly judgeSet?: ((texts: Readonly<Partial<Record<VitalSign, string>>>) => FieldVerdict) | undefined;
  readonly context?: ReadingContext;
  readonly saveState?: SaveState | undefined;
  /** What was typed before and is still unsaved. */
  readonly start?: Readonly<Partial<Record<VitalSign, string>>>;
  readonly onSave: (entered: EnteredReading) => void;
  readonly onCancel?: () => void;
  readonly headingLevel?: 2 | 3 | 4;
}

type Texts = Readonly<Partial<Record<VitalSign, string>>>;
type Answers = Readonly<Partial<Record<VitalSign, { readonly text: string; readonly answer: FieldAnswer }>>>;

/** One-hand entry of a set of vital signs: Enter goes on, Shift and Enter saves. Nothing typed is lost, changed or sent before the domain has judged it. */
export function VitalEntry(props: VitalEntryProps): ReactNode {
  const { fields, due, judge, judgeSet, saveState, onSave, onCancel, headingLevel = 3 } = props;
  const { t, words, format, announce } = useMdma();
  const title = useId();
  const form = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<Texts>(props.start ?? {});
  const [answers, setAnswers] = useState<Answers>({});
  const [context, setContext] = useState<ReadingContext>(props.context ?? {});
  const [problem, setProblem] = useState<string>();
  const Heading = `h${headingLevel}` as const;

  const save = (): void => {
    const typed = fields.filter(({ sign }) => (texts[sign] ?? '').trim() !== '');
    const found = typed.length === 0 ? t('entry.nothing') : firstProblem(typed, texts, answers, judge, judgeSet);
    setProblem(found);
    if (found !== undefined) return announce(found, 'assertive');
    onSave({
      type: 'record-vitals',
      values: Object.fromEntries(typed.map((field) => [field.sign, entered(field, texts, answers)])),
      context,
    });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) return save();
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    const next = inputs[inputs.indexOf(event.target) + 1];
    if (next) next.focus();
    else form.current?.parentElement?.querySelector<HTMLButtonElement>('.mdma-entry-acts button')?.focus();
  };

  return (
    <form
      {...rootProps('mdma-entry', props)}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <header className="mdma-gate-head">
        <Heading id={title} className="mdma-gate-title">
          {t('entry.title')}
        </Heading>
        {due ? (
          <StatusMark
            severity={due.overdue ? 'overdue' : 'due'}
            size="small"
            label={t(due.overdue ? 'entry.overdue' : 'entry.due', { time: format.time(due.at) })}
          />
        ) : null}
      </header>
      {/* the fields keep Enter for themselves, so it is heard on the way down */}
      <div ref={form} className="mdma-entry-fields" onKeyDownCapture={onKey}>
        {fields.map((field) => (
          <div key={field.sign}>
            <ClinicalNumberField
              label={words('sign', field.sign)}
              unit={field.unit}
              value={texts[field.sign] ?? ''}
              onChange={(text) => setTexts((before) => ({ ...before, [field.sign]: text }))}
              judge={(text) => judge(field.sign, text)}
              onAnswer={(answer, text) => setAnswers((before) => ({ ...before, [field.sign]: { text, answer } }))}
              {...(field.plausible ? { plausible: field.plausible } : {})}
            />
            {field.last ? (
              <p className="mdma-entry-last">
                {t('entry.last', { value: format.quantity(field.last.quantity), time: format.time(field.last.at) })}
              </p>
            ) : null}
          </div>
        ))}
      </div>
      <div className="mdma-entry-context">
        <Choice
          label={t('entry.arm')}
          group="arm"
          options={['left', 'right']}
          value={context.arm}
          onChoose={(arm) => setContext(({ arm: _arm, ...rest }) => (arm ? { ...rest, arm } : rest))}
        />
        <Choice
          label={t('entry.posture')}
          group="posture"
          options={['seated', 'lying', 'standing']}
          value={context.posture}
          onChoose={(posture) =>
            setContext(({ posture: _posture, ...rest }) => (posture ? { ...rest, posture } : rest))
          }
        />
      </div>
      {problem ? (
        <p className="mdma-entry-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="mdma-entry-acts">
        <Button tone="primary" type="submit">
          {t('entry.save')}
        </Button>
        {onCancel ? <Button onPress={onCancel}>{t('entry.leave')}</Button> : null}
        {saveState ? <SaveMark state={saveState} /> : null}
      </div>
      <p className="mdma-entry-last">{t('entry.hint')}</p>
    </form>
  );
}

function entered(field: EntryField, texts: Texts, answers: Answers): EnteredValue {
  const text = texts[field.sign] ?? '';
  const answered = answers[field.sign];
  return { text, unit: field.unit, ...(answered?.text === text ? { answer: answered.answer } : {}) };
}

function firstProblem(
  fields: readonly EntryField[],
  texts: Texts,
  answers: Answers,
  judge: VitalEntryProps['judge'],
  judgeSet: VitalEntryProps['judgeSet'],
): string | undefined {
  const verdicts = fields.map(({ sign }) => {
    const text = texts[sign] ?? '';
    const verdict = judge(sign, text);
    return verdict.kind === 'ask' && answers[sign]?.text === text ? undefined : verdict;
  });
  for (const verdict of [...verdicts, judgeSet?.(texts)]) {
    if (verdict?.kind === 'refused') return verdict.message;
    if (verdict?.kind === 'ask') return verdict.question;
  }
  return undefined;
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly group: 'arm' | 'posture';
  readonly options: readonly Option[];
  readonly value: Option | undefined;
  readonly onChoose: (option: Option | undefined) => void;
}

function Choice<Option extends string>({ label, group, options, value, onChoose }: ChoiceProps<Option>): ReactNode {
  const { t, words } = useMdma();
  const id = useId();
  return (
    <span className="mdma-entry-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChoose(options.find((option) => option === event.target.value))}
      >
        <option value="">{t('entry.notChosen')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words(group, option)}
          </option>
        ))}
      </select>
    </span>
  );
}
